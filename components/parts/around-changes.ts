import type { DiffPart } from './word-diff';

/** Characters of unchanged text left on each side of a change, at least. */
const context = 18;

/** Cuts long unchanged stretches, at a word, so that in a small preview the change itself is always seen. */
export function aroundChanges(parts: readonly DiffPart[]): readonly DiffPart[] {
  if (parts.every((part) => part.kind === 'same')) return parts;
  return parts.map((part, index): DiffPart => {
    if (part.kind !== 'same') return part;
    const head = index > 0 ? (part.text.match(new RegExp(`^[^]{0,${context}}\\S*`))?.[0] ?? '') : '';
    const tail =
      index < parts.length - 1 ? (part.text.match(new RegExp(`\\S*[^]{0,${context}}$`))?.[0] ?? '') : '';
    const whole = head.length + tail.length + 1 >= part.text.length;
    return whole ? part : { kind: 'same', text: `${head}…${tail}` };
  });
}
