import type { Word } from './text/word';

/**
 * Keeps what was found in a text beside its words, since several checks ask for the same: made once for each way it is
 * asked.
 */
export function keptBeside<T>() {
  const known = new WeakMap<readonly Word[], Map<string, T>>();
  return (words: readonly Word[], asked: string, make: () => T): T => {
    const kept = known.get(words) ?? new Map<string, T>();
    known.set(words, kept);
    if (!kept.has(asked)) kept.set(asked, make());
    return kept.get(asked) as T;
  };
}
