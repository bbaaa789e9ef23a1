import lexicon from '../lexicons/address/de.json';
import type { Word } from '../text/word';
import { wordSet } from '../text/word-set';
import type { MarkedWord } from './address-mark';

const tu = wordSet(lexicon.tu);
const tuVerbs = wordSet(lexicon.tuVerbs);
const ihrVerbs = wordSet(lexicon.ihrVerbs);
const tuOrders = wordSet(lexicon.tuOrders);
const orderAfter = wordSet(lexicon.orderAfter);
const pluralVerbs = wordSet(lexicon.pluralVerbs);

const polite = /^(?:Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres)$/u;
const others = /^(?:sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|ihres)$/u;

/**
 * du (and ihr, its plural) against Sie. The capital tells "Sie" from "sie"; at the beginning of a sentence it
 * tells nothing, and the word counts only with a plural verb and nobody else spoken of in the sentence.
 */
export function* germanAddress(sentence: readonly Word[]): Generator<MarkedWord> {
  const shouted = sentence.every(({ text }) => text === text.toUpperCase());
  const aboutOthers = sentence.some(({ text }) => others.test(text));
  for (const [at, word] of sentence.entries()) {
    const before = sentence[at - 1];
    const after = sentence[at + 1];
    if (tu.has(word.plain) && !(word.opens && after?.plain === 'meine')) yield { form: 'tu', word };
    else if (
      word.plain === 'ihr' &&
      (ihrVerbs.has(before?.plain ?? '') || ihrVerbs.has(after?.plain ?? ''))
    ) {
      yield { form: 'tu', word };
    } else if (polite.test(word.text) && !shouted) {
      if (!word.opens) yield { form: 'vous', word };
      else if (opensPolitely(word, after) && !aboutOthers) yield { form: 'vous', word, weak: true };
    } else if (tuVerbs.has(word.plain) && word.opens && after?.plain !== 'du') yield { form: 'tu', word };
    else if (word.opens && tuOrders.has(word.plain) && after && orderAfter.has(after.plain))
      yield { form: 'tu', word };
  }
}

const opensPolitely = (word: Word, after: Word | undefined): boolean =>
  after !== undefined &&
  (word.plain === 'sie'
    ? pluralVerbs.has(after.plain)
    : /^Ihre?[nmrs]?$/u.test(word.text) && /^\p{Lu}/u.test(after.text));
