/** A lexicon's line of words, ready to be asked. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' '));
