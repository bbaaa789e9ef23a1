import { findSignature } from '../find-signature';
import { fold } from '../fold';
import { closingBefore } from '../forms/closing-before';
import { greetingAtStart } from '../lexicons/greetings';

/** Words beyond this are not compared: no network's reply is longer. */
const mostWords = 200;
/** Texts are cut here first, in UTF-16 code units. */
const longest = 4_000;

const notWords = /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_.]+|\d+(?:[.,:/h-]\d+)*/gu;
const word = /\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}[\p{L}\p{M}]*)?/gu;
// Scripts that do not put spaces between words: pairs of characters stand for words.
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{3,}$/u;

/** Thai, the first of them in Unicode's order. */
const firstUnspaced = 0x0e00;

const pairsOf = (run: string): readonly string[] => {
  const characters = [...run];
  return characters.slice(1).map((character, at) => characters[at] + character);
};

/**
 * What a reply says once all that changes from one person to the next is left out: greeting, name, mentions,
 * links, numbers, emoji, closing formula and signature. Folded words in order.
 */
export const replyWords = (text: string): readonly string[] => {
  const cut = text.slice(0, longest);
  const signature = findSignature(cut);
  const said = signature ? cut.slice(0, signature.span.start) : cut;
  const closing = closingBefore(`${said.trimEnd()}\n`);
  const body = closing ? said.slice(0, closing.start) : said;
  const start = greetingAtStart.exec(fold(body.slice(0, 120)))?.[0].length ?? 0;
  const rest = body.slice(start).replace(notWords, ' ');
  const words: string[] = [];
  const folded = fold(rest);
  for (const { 0: found, index } of rest.matchAll(word)) {
    // A capital inside a sentence is a name.
    const capital = rest[index] !== folded[index] && /^\p{Lu}[\p{L}\p{M}]/u.test(found);
    if (capital && /[\p{L},]\s$/u.test(rest.slice(Math.max(0, index - 2), index))) continue;
    if (found.charCodeAt(0) >= firstUnspaced && unspaced.test(found)) words.push(...pairsOf(found));
    else words.push(folded.slice(index, index + found.length));
    if (words.length >= mostWords) break;
  }
  return words;
};
