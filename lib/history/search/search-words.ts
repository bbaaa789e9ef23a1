import { stem } from './stem';

/** Nobody looks for a message by these. Folded. */
const empty = new Set(
  `a ai au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur lui ma mais me mes moi mon ne nos
notre nous on ou par pas pour qu que qui sa se ses si son sont sur ta te tes toi ton tu un une vos votre vous y
an and are as at be but by for from has have he her his in is it its my no not of or our she so that the their them they
this to us was we were will with you your`.split(/\s+/),
);

/** The words of a text as they are compared: lower case, no accents, œ as oe. `@` and `#` are left out. */
const foldedWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a question that say something; all of them when none does. */
export function askedWords(question: string): string[] {
  const words = foldedWords(question.slice(0, 500));
  const full = words.filter((word) => !empty.has(word));
  return full.length > 0 ? full : words;
}

/** The different roots of a text, in the order of the alphabet. Texts beyond 20,000 characters by their beginning. */
export function searchWords(text: string): string[] {
  const words = foldedWords(text.slice(0, 20_000)).filter((word) => word.length > 1 && !empty.has(word));
  return [...new Set(words.map(stem))].sort();
}
