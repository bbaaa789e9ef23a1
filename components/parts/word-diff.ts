/** A stretch that both texts share, or that only one of them has. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, runs of blanks, whole emoji, single signs. */
const token = /\s+|[\p{L}\p{M}\p{N}_'’]+|\p{RGI_Emoji}|./gsv;

/** Beyond this many comparisons the middle is shown as one replacement: a keystroke must stay cheap. */
const mostComparisons = 250_000;

const cut = (text: string): readonly string[] => text.match(token) ?? [];

/** Length of the longest common subsequence of every pair of suffixes (the classic table, one row a word of `a`). */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [here, below] = [rows[i], rows[i + 1]];
      if (!here || !below) continue;
      here[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return rows;
}

/** What changed from `before` to `after`, word by word, in reading order; the removed words come before the added. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const a = cut(before);
  const b = cut(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return joined([
    ...a.slice(0, head).map((text): DiffPart => ({ kind: 'same', text })),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((text): DiffPart => ({ kind: 'same', text })),
  ]);
}

function middle(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const removed = (text: string): DiffPart => ({ kind: 'removed', text });
  const added = (text: string): DiffPart => ({ kind: 'added', text });
  if (a.length * b.length > mostComparisons) return [removed(a.join('')), added(b.join(''))];
  const common = commonLengths(a, b);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine !== undefined && mine === theirs) {
      parts.push({ kind: 'same', text: mine });
      i++;
      j++;
    } else if (
      mine !== undefined &&
      (theirs === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      parts.push(removed(mine));
      i++;
    } else {
      parts.push(added(theirs ?? ''));
      j++;
    }
  }
  return parts;
}

/**
 * Neighbours of one kind become one part, and changes that only blanks hold apart become one change:
 * "vous pouvez" → "tu peux" reads better than word for word.
 */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    if (removed) out.push({ kind: 'removed', text: removed });
    if (added) out.push({ kind: 'added', text: added });
    removed = added = '';
  };
  parts.forEach(({ kind, text }, index) => {
    const between = removed + added !== '' && (parts[index + 1]?.kind ?? 'same') !== 'same';
    const bridge = kind === 'same' && between && /^[ \u00a0\u202f]+$/.test(text);
    if (kind === 'removed' || bridge) removed += text;
    if (kind === 'added' || bridge) added += text;
    if (kind !== 'same' || bridge) return;
    settle();
    const last = out.at(-1);
    if (last?.kind === 'same') out[out.length - 1] = { kind: 'same', text: last.text + text };
    else out.push({ kind: 'same', text });
  });
  settle();
  return out;
}
