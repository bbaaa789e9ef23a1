import { leadAt } from './forms/lead';

const startsWithLetter = /^[\p{L}\p{N}]/u;
const endsWithLetter = /[\p{L}\p{N}]$/u;
/** How far back the words before a signature are looked at, in UTF-16 code units. */
const before = 120;

/** May a signature start here? One that starts with a letter must not continue a sentence ("Merci Marie"). */
export const mayStart = (text: string, at: number, signature: string): boolean => {
  const words = text.slice(Math.max(0, at - before), at);
  const lead = leadAt({ text: words, lineStart: words.lastIndexOf('\n') + 1 }, words.length);
  if (startsWithLetter.test(signature)) return lead === 'line' || lead === 'sentence';
  return lead !== 'glued' || !endsWithLetter.test(words);
};
