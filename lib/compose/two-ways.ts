/** Two versions of one draft, as she wrote them. */
export interface TwoWays {
  readonly a: string;
  readonly b: string;
  /** Where they differ; `stop`: she wrote one version and stopped for long before publishing it. */
  readonly where: 'opening' | 'sentence' | 'stop';
}

/** Fewer words than these are a correction, not another way to say it. */
const enough = 4;
const changedEnough = 5;
/** What is longer is compared by its beginning: typing must stay cheap. */
const mostWords = 120;
const mostVisited = 8;
const longest = 6_000;
const openingLength = 24;
/** Characters between where she deleted and where she writes on, blanks and a cut word included. */
const samePlace = 12;

const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, mostWords);

/** One word mistyped, or set right: hardly another letter. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 2) return false;
  const letters = [...other];
  const missing = [...one].filter((letter) => {
    const at = letters.indexOf(letter);
    if (at >= 0) letters.splice(at, 1);
    return at < 0;
  });
  return missing.length + letters.length <= 2;
}

const without = (words: readonly string[], others: readonly string[]) =>
  words.filter((word) => !others.some((other) => alike(word, other)));

/** What differs between two texts, whole words of it, and where it begins. */
function between(a: string, b: string): { gone: string; come: string; start: number; same: number } {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const inWord = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  while (start > 0 && inWord(a, start - 1)) start -= 1;
  while (end > 0 && inWord(a, a.length - end)) end -= 1;
  return {
    gone: a.slice(start, a.length - end),
    come: b.slice(start, b.length - end),
    start,
    same: start + end,
  };
}

const where = (start: number) => (start < openingLength ? 'opening' : 'sentence');

/** The same thing said otherwise: enough words gone and come, and something of it still there. */
function rewritten(a: string, b: string): TwoWays | undefined {
  const { gone, come, start, same } = between(a, b);
  const [before, after] = [wordsOf(gone), wordsOf(come)];
  if (before.length < enough || after.length < Math.max(enough, 0.6 * before.length)) return undefined;
  const [lost, new_] = [without(before, after), without(after, before)];
  if (lost.length < 2 || new_.length < 2 || lost.length + new_.length < changedEnough) return undefined;
  // A whole new text must speak of the same thing; a part of one stands in the same place already.
  const kept = before.filter((word) => word.length > 3 && !lost.includes(word)).length;
  return kept >= (same < openingLength ? 2 : 1) ? { a, b, where: where(start) } : undefined;
}

/** Back and forth between two texts, by undo and redo: the last ones visited, `text` being the newest. */
function flipped(visited: readonly string[]): TwoWays | undefined {
  const turned = (at: number) => at > 0 && visited[at - 1] === visited[at + 1];
  const last = visited.length - 2;
  const b = visited[last];
  if (b === undefined || !turned(last)) return undefined;
  for (let at = last - 1; at > visited.indexOf(b); at -= 1) {
    const a = visited[at];
    if (a === undefined || !turned(at)) continue;
    const { gone, come, start } = between(a, b);
    if (wordsOf(gone).length + wordsOf(come).length >= enough) return { a, b, where: where(start) };
  }
  return undefined;
}

/**
 * Sees a draft at each pause of the typing and tells when it was written two ways: something deleted and said
 * otherwise, another version pasted over it, or the same two texts back and forth. Kept in memory only, and little of it.
 */
export class TwoWaysSeen {
  #last = '';
  /** The text before something was taken away from it. */
  #former: string | undefined;
  #visited: string[] = [];

  /** The draft as it stands now; what she hesitates between, when it shows. */
  see(text: string): TwoWays | undefined {
    const before = this.#last;
    // Nobody weighs two ways in a text as long as this, and typing in it must stay cheap.
    if (text.length > longest) this.start(text);
    if (text.length > longest) return undefined;
    if (text === before) return this.#former === undefined ? undefined : rewritten(this.#former, text);
    this.#last = text;
    this.#visited = [...this.#visited, text].slice(-mostVisited);
    const flip = flipped(this.#visited);
    if (flip) return flip;
    if (this.#former === undefined && wordsOf(between(before, text).gone).length > 0) this.#former = before;
    if (this.#former === undefined) return undefined;
    const { gone, come } = between(this.#former, text);
    // Still deleting; or a slip set right, or something taken away for good: she goes on, here or elsewhere.
    if (come.trim() === '') return undefined;
    const cut = between(this.#former, before);
    const elsewhere =
      cut.gone !== '' &&
      cut.come.trim() === '' &&
      Math.abs(between(before, text).start - cut.start) > samePlace;
    if (elsewhere || wordsOf(gone).length < enough) this.#former = undefined;
    return this.#former === undefined ? undefined : rewritten(this.#former, text);
  }

  /** Starts afresh from this text: another draft, or a change she did not type. */
  start(text: string): void {
    this.#last = text;
    this.#former = undefined;
    this.#visited = [];
  }
}
