import type { Word } from '../text/word';
import { wordSet } from '../text/word-set';
import type { MarkedWord } from './address-mark';

/** What a language that drops its pronouns needs to be read: lines of words, see `lexicons/address`. */
export interface DroppedPronounLexicon {
  readonly tu: string;
  readonly verbs: string;
  readonly clitics: string;
  /** Regular verbs: their stems, by the vowel of the second person (hablas, comes). */
  readonly stemsA: string;
  readonly stemsE: string;
  /** Endings that only a second person has, and the words that have them all the same. */
  readonly endings: string;
  readonly notTu: string;
  /** Imperatives that open a sentence, and what must follow for them to be one. */
  readonly orders: string;
  readonly orderAfter: string;
  readonly vous: string;
  readonly vousOrders: string;
  /** Second persons that are also a third one or a noun (it. pensi, ricordi): not beside a word of `vetoes`. */
  readonly weakVerbs: string;
  readonly vetoes: string;
  /** Polite only with a capital inside the sentence (Lei, Suo). */
  readonly vousCapital: string;
}

/**
 * Finder of address for Italian, Spanish and Portuguese. Only certain marks are given: a third person ("sabe",
 * "su") is the polite form as often as it is somebody else, and says nothing here.
 */
export function droppedPronoun(
  lexicon: DroppedPronounLexicon,
): (sentence: readonly Word[]) => Generator<MarkedWord> {
  const not = wordSet(lexicon.notTu);
  const stems = (line: string, ending: string): string[] =>
    line === '' ? [] : line.split(' ').map((stem) => stem + ending);
  const tu = new Set(
    [
      ...lexicon.tu.split(' '),
      ...lexicon.verbs.split(' '),
      ...lexicon.clitics.split(' '),
      ...stems(lexicon.stemsA, 'as'),
      ...stems(lexicon.stemsE, 'es'),
      ...stems(lexicon.stemsA, 'es'),
      ...stems(lexicon.stemsE, 'as'),
    ].filter((word) => word !== '' && !not.has(word)),
  );
  const endings = lexicon.endings.split(' ');
  const weakVerbs = wordSet(lexicon.weakVerbs);
  const vetoes = wordSet(lexicon.vetoes);
  const orders = wordSet(lexicon.orders);
  const orderAfter = wordSet(lexicon.orderAfter);
  const vous = wordSet(lexicon.vous);
  const vousOrders = wordSet(lexicon.vousOrders);
  const vousCapital = wordSet(lexicon.vousCapital);

  const isOrder = (list: ReadonlySet<string>, word: Word, after: Word | undefined): boolean =>
    word.opens &&
    list.has(word.plain) &&
    (after === undefined || after.joint === 'other' || orderAfter.has(after.plain));
  const endsAsTu = ({ plain }: Word): boolean =>
    !not.has(plain) && endings.some((ending) => plain.length > ending.length + 1 && plain.endsWith(ending));

  return function* find(sentence) {
    const vetoed = sentence.some(({ plain }) => vetoes.has(plain));
    for (const [at, word] of sentence.entries()) {
      const after = sentence[at + 1];
      if (tu.has(word.plain) || endsAsTu(word) || (!vetoed && weakVerbs.has(word.plain)))
        yield { form: 'tu', word };
      else if (word.plain === 'sei' && after && /[aiu]t[ao]$/u.test(after.plain)) yield { form: 'tu', word };
      else if (vous.has(word.plain)) yield { form: 'vous', word };
      else if (!word.opens && /^\p{Lu}\p{Ll}/u.test(word.text) && vousCapital.has(word.plain))
        yield { form: 'vous', word };
      else if (/\p{Ll}L[ae]$/u.test(word.text) && vousCapital.size > 0) yield { form: 'vous', word };
      else if (!vetoed && isOrder(orders, word, after)) yield { form: 'tu', word };
      else if (isOrder(vousOrders, word, after)) yield { form: 'vous', word };
    }
  };
}
