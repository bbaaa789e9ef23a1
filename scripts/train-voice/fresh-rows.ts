const shingle = 4;
/** A text with more of its shingles in other folds is a copy of something there. */
const mostShared = 0.6;

/** A fold for each row, spread evenly and always the same. */
export const foldsOf = (rows: number, folds: number): readonly number[] =>
  Array.from({ length: rows }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 8) % folds);

/**
 * Which texts are not near copies of one in another fold (retweets, press titles). Only they tell how sure a model
 * may be of a text it has not seen: with the copies, probabilities come out too sure.
 */
export function freshRows(texts: readonly string[], fold: readonly number[]): readonly boolean[] {
  const sets = texts.map(shinglesOf);
  const homes = new Map<string, number>();
  const several = -1;
  for (const [at, set] of sets.entries()) {
    const here = fold[at] ?? 0;
    for (const one of set) homes.set(one, (homes.get(one) ?? here) === here ? here : several);
  }
  return sets.map((set) => {
    const shared = [...set].filter((one) => homes.get(one) === several).length;
    return set.size === 0 || shared <= mostShared * set.size;
  });
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/https?\S*|@\S+/gu, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const set = new Set<string>();
  for (let at = 0; at + shingle <= words.length; at += 1) set.add(words.slice(at, at + shingle).join(' '));
  return set;
}
