/** Capitals and accents are no matter to a search: "reseau" finds « Réseaux ». */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

/** Are all the words of a search somewhere in this text, in any order? An empty search finds everything. */
export function foundIn(text: string, search: string): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const within = folded(text);
  return words.every((word) => within.includes(word));
}
