import lexicon from '../lexicons/address/nl.json';
import type { Word } from '../text/word';
import { wordSet } from '../text/word-set';
import type { MarkedWord } from './address-mark';

const tu = wordSet(lexicon.tu);
const vous = wordSet(lexicon.vous);

/** je, jij, jullie against u. A capital U inside a sentence is a name (FC U) or old-fashioned respect: respect. */
export function* dutchAddress(sentence: readonly Word[]): Generator<MarkedWord> {
  for (const word of sentence) {
    if (tu.has(word.plain)) yield { form: 'tu', word };
    else if (vous.has(word.plain) && word.joint !== '-' && !word.elided) yield { form: 'vous', word };
  }
}
