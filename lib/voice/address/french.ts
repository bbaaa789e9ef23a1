import lexicon from '../lexicons/address/fr.json';
import type { Word } from '../text/word';
import { wordSet } from '../text/word-set';
import type { MarkedWord } from './address-mark';

const nounBefore = wordSet(lexicon.nounBefore);
const functionAfter = wordSet(lexicon.functionAfter);
const auxiliary = wordSet(lexicon.auxiliary);
const thirdPerson = wordSet(lexicon.thirdPerson);
const nameEz = wordSet(lexicon.nameEz);
const notVerbEz = wordSet(lexicon.notVerbEz);
const imperativeTu = wordSet(lexicon.imperativeTu);
const imperativeTuBeforeNoun = wordSet(lexicon.imperativeTuBeforeNoun);
const nounOpeners = wordSet(lexicon.nounOpeners);
const vousVerbs = wordSet(lexicon.vousVerbs);
const vousImperatives = wordSet(lexicon.vousImperatives);

const isCapital = (word: Word): boolean => /^\p{Lu}\p{Ll}/u.test(word.text);
const isShouted = (word: Word): boolean => word.text.length > 1 && word.text === word.text.toUpperCase();

/** The words around the one in question, as far as they belong to the same sentence. */
interface Place {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

/** An acronym (12 h TU, en VOS) rather than a word said loud: alone in capitals among small letters. */
const isAcronym = ({ word, before, after }: Place): boolean =>
  isShouted(word) && !(before && isShouted(before)) && !(after && isShouted(after));

/** `ton` the noun (le ton, un ton humoristique, sur ton) against `ton` the possessive (ton avis). */
const isToneNoun = ({ before, after, word }: Place): boolean =>
  (before !== undefined && word.joint === ' ' && before.joint !== '-' && nounBefore.has(before.plain)) ||
  after === undefined ||
  after.joint === 'other' ||
  functionAfter.has(after.plain) ||
  word.joint === '-';

function tuWord(place: Place): boolean {
  const { word, before, after } = place;
  switch (word.plain) {
    case 'tu':
      // "Il s'est tu" is the verb taire; "Tu Youyou" is a name; "12 h TU" is universal time.
      if (word.joint === '-') return true;
      if (before && word.joint === ' ' && auxiliary.has(before.plain)) return false;
      if (!word.opens && isCapital(word) && after && isCapital(after)) return false;
      return !isAcronym(place) || (after !== undefined && word.opens);
    case 't':
      // "Va-t-on", and its common misspelling "va-t'on", hold no address.
      if (word.joint === '-' || (after && thirdPerson.has(after.plain) && after.plain !== 'y')) return false;
      return word.elided || (after?.joint === ' ' && /^(?:es|as|étais|avais|inquiète)$/u.test(after.plain));
    case 'te':
      return !isAcronym(place) && after !== undefined && after.plain !== 'deum';
    case 'toi':
      return true;
    case 'ton':
      return !isToneNoun(place) && !(isAcronym(place) && after === undefined);
    case 'ta':
      return (
        word.joint !== '-' &&
        after !== undefined &&
        !/^(?:da|ta)$/u.test(after.plain) &&
        after.joint !== 'other'
      );
    case 'tes':
      return after !== undefined && after.joint !== 'other';
    case 'tien':
      return true;
    case 'tiens':
    case 'tienne':
    case 'tiennes':
      return before !== undefined && /^(?:le|la|les|des|aux)$/u.test(before.plain) && word.joint === ' ';
    case 'stp':
      return true;
    default:
      return false;
  }
}

function vousWord(place: Place): boolean {
  const { word, before, after } = place;
  switch (word.plain) {
    case 'vous':
      // "Rendez-vous" is a noun far more often than an order, "garde-à-vous" always.
      return !(word.joint === '-' && before && /^(?:rendez|à)$/u.test(before.plain)) && !isRendezVous(place);
    case 'votre':
    case 'vôtre':
    case 'vôtres':
      return true;
    case 'vos':
      // "En VOS": version originale sous-titrée.
      return (
        after?.joint === ' ' &&
        !(isAcronym(place) && /^(?:en|version|film|séance)$/u.test(before?.plain ?? ''))
      );
    default:
      return false;
  }
}

const isRendezVous = ({ word, before }: Place): boolean =>
  before?.plain === 'rendez' && word.joint !== 'other' && !before.opens;

/** Second person plural of a verb, where no `vous` stands beside it to say so. */
function vousVerb({ word, before, after }: Place): boolean {
  if (before?.plain === 'vous' || after?.plain === 'vous') return false;
  if (vousVerbs.has(word.plain)) return true;
  if (vousImperatives.has(word.plain)) {
    return (
      word.opens || after?.joint === '-' || (before !== undefined && /^(?:ne|n|en|y|et)$/u.test(before.plain))
    );
  }
  if (!word.plain.endsWith('ez') || word.plain.length < 4) return false;
  // "Allez, on y va !" only urges.
  if (word.plain === 'allez' && (after === undefined || after.joint === 'other')) return false;
  if (notVerbEz.has(word.plain) || nameEz.has(word.plain)) return false;
  // Elsewhere a capital means a name: Gómez, Cortez.
  return word.opens || !isCapital(word);
}

/** Familiar imperative with nothing else to show it: opening a sentence, from a closed list. */
function tuImperative({ word, after }: Place): boolean {
  if (after?.joint === '-' && /^(?:moi|nous|le|la|les|lui|en|y|leur)$/u.test(after.plain)) {
    return imperativeTu.has(word.plain) || imperativeTuBeforeNoun.has(word.plain);
  }
  if (!word.opens || after === undefined || after.joint === 'other') return false;
  if (imperativeTu.has(word.plain)) return nounOpeners.has(after.plain) || after.plain === 'pas';
  return imperativeTuBeforeNoun.has(word.plain) && nounOpeners.has(after.plain);
}

/**
 * The words of a French sentence that address the reader. "Toi et tes amis, vous venez ?" is no mixture: after
 * "toi et", vous is several people and counts no more in that sentence.
 */
export function* frenchAddress(sentence: readonly Word[]): Generator<MarkedWord> {
  let several = false;
  for (const [at, word] of sentence.entries()) {
    const place = { word, before: sentence[at - 1], after: sentence[at + 1] };
    if (word.plain === 'toi' && (place.after?.plain === 'et' || place.before?.plain === 'et')) several = true;
    if (tuWord(place)) yield { form: 'tu', word };
    else if (vousWord(place) || vousVerb(place)) {
      if (!several && !isSeveral(place)) yield { form: 'vous', word };
    } else if (tuImperative(place)) yield { form: 'tu', word };
  }
}

/** "Vous tous", "vous deux": several people, whatever one calls each of them. */
const isSeveral = ({ word, after }: Place): boolean =>
  word.plain === 'vous' && after !== undefined && /^(?:tous|toutes|deux|trois|autres)$/u.test(after.plain);
