import lexicon from '../lexicons/address/fr-verbs.json';
import type { Reading } from '../text/read-text';
import type { Word } from '../text/word';
import { wordSet } from '../text/word-set';
import type { AddressForm, AddressMark } from './address-mark';
import { type Change, merge, swap, swapElided } from './change';
import { frenchVerbs } from './french-verbs';

const masculine = wordSet(lexicon.masculine);
const feminine = wordSet(lexicon.feminine);
const subjects = wordSet(lexicon.subjects);
const prepositions = wordSet(lexicon.prepositions);
const clitics = wordSet(lexicon.clitics);

const startsOnVowel = (plain: string): boolean => /^[aeiouyhàâéèêëîïôœù]/u.test(plain);

/**
 * Says the draft to the reader in the other form, where every word to change is certain: pronoun with a verb
 * of the table, possessive with a noun of known gender, "te rappelle", "s'il te plaît". `undefined` as soon as
 * one is not: a half-converted message would be worse than the one written.
 */
export function convertFrench(
  { text, words }: Reading,
  marks: readonly AddressMark[],
  to: AddressForm,
): Change | undefined {
  const wrong = new Set(marks.filter(({ form }) => form !== to).map(({ span }) => span.start));
  const changes: Change[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !wrong.has(word.start)) continue;
    const found = to === 'vous' ? toVous(words, at) : toTu(words, at);
    if (found === undefined) return undefined;
    for (const change of found) {
      if ((changes.at(-1)?.span.end ?? -1) > change.span.start) return undefined;
      changes.push(change);
    }
    // The words just changed may hold marks of their own ("tu te souviens").
    const last = changes.at(-1);
    while (last && (words[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= last.span.end) at += 1;
  }
  return to === 'vous' && leavesOrders(words, marks) ? undefined : merge(text, changes);
}

/** A familiar order that nothing marked ("s'il te plaît attends") would stay behind alone. */
function leavesOrders(words: readonly Word[], marks: readonly AddressMark[]): boolean {
  const marked = new Set(marks.map(({ span }) => span.start));
  return words.some(
    (word, at) =>
      word.plain.endsWith('s') &&
      frenchVerbs.toVous.order.has(word.plain) &&
      !marked.has(word.start) &&
      ![1, 2, 3].some((back) => /^(?:je|j|tu|pas|plus)$/u.test(words[at - back]?.plain ?? '')),
  );
}

/** The verb of a pronoun: glued before it (peux-tu) or after it, past what stands between (tu ne me dis). */
function verbOf(words: readonly Word[], at: number): { readonly verb: number } | undefined {
  const word = words[at];
  if (word?.joint === '-') return { verb: at - 1 };
  for (let next = at + 1; next < Math.min(words.length, at + 6); next += 1) {
    const candidate = words[next];
    if (candidate === undefined || candidate.opens) return undefined;
    const followed = words[next + 1];
    // "Tu le suis", but "tu la rappelles": a clitic is one only when something it can lean on follows.
    if (clitics.has(candidate.plain) && followed !== undefined && !followed.opens) continue;
    return { verb: next };
  }
  return undefined;
}

function toVous(words: readonly Word[], at: number): readonly Change[] | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const before = words[at - 1];
  switch (word.plain) {
    case 'tu':
      return withVerb(words, at, 'vous', 'vous');
    case 'ton':
    case 'ta':
      return [swap(word, 'votre')];
    case 'tes':
      return [swap(word, 'vos')];
    case 'toi': {
      const verb = word.joint === '-' && before ? frenchVerbs.toVous.order.get(before.plain) : undefined;
      if (word.joint === '-') return before && verb ? [swap(before, verb), swap(word, 'vous')] : undefined;
      return [swap(word, 'vous')];
    }
    case 'te':
      return before && subjects.has(before.plain) ? [swap(word, 'vous')] : undefined;
    case 't':
      return before && subjects.has(before.plain) && word.elided ? [swapElided(word, 'vous')] : undefined;
    case 'tien':
    case 'tienne':
      return before && /^(?:le|la)$/u.test(before.plain) ? [swap(word, 'vôtre')] : undefined;
    case 'tiens':
    case 'tiennes':
      return [swap(word, 'vôtres')];
    default: {
      const verb = frenchVerbs.toVous.order.get(word.plain);
      return verb === undefined || words[at + 1]?.plain === 'toi' ? undefined : [swap(word, verb)];
    }
  }
}

function toTu(words: readonly Word[], at: number): readonly Change[] | undefined {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word === undefined) return undefined;
  switch (word.plain) {
    case 'vous': {
      if (word.joint === '-' && before && frenchVerbs.toTu.told.has(before.plain) && !before.opens) {
        return withVerb(words, at, 'tu', 'tu');
      }
      if (word.joint === '-') return inverted(words, at);
      if (before && prepositions.has(before.plain)) return [swap(word, 'toi')];
      if (before && subjects.has(before.plain) && after && !isSubject(words, at)) {
        return startsOnVowel(after.plain)
          ? [{ span: { start: word.start, end: after.start }, text: "t'" }]
          : [swap(word, 'te')];
      }
      return withVerb(words, at, 'tu', 'tu');
    }
    case 'vos':
      return [swap(word, 'tes')];
    case 'votre':
      if (after && masculine.has(after.plain)) return [swap(word, 'ton')];
      if (after && feminine.has(after.plain)) return [swap(word, startsOnVowel(after.plain) ? 'ton' : 'ta')];
      return undefined;
    case 'vôtre':
      return before?.plain === 'le'
        ? [swap(word, 'tien')]
        : before?.plain === 'la'
          ? [swap(word, 'tienne')]
          : undefined;
    default: {
      const verb = frenchVerbs.toTu.order.get(word.plain);
      // "Allez-y" gives "vas-y": the s of euphony is not in the table.
      return verb === undefined || (after?.joint === '-' && /^(?:y|en)$/u.test(after.plain))
        ? undefined
        : [swap(word, verb)];
    }
  }
}

/** "Avez-vous" asks, "abonnez-vous" orders: only verbs that take no pronoun of their own are certain to ask. */
function inverted(words: readonly Word[], at: number): readonly Change[] | undefined {
  const verb = words[at - 1];
  if (
    verb &&
    /^(?:avez|pouvez|voulez|savez|êtes|souhaitez|aimez|aviez|pourriez|voudriez|auriez|seriez|connaissez|pensez)$/u.test(
      verb.plain,
    )
  ) {
    return withVerb(words, at, 'tu', 'tu');
  }
  const order = verb && frenchVerbs.toTu.order.get(verb.plain);
  const word = words[at];
  return verb && word && order ? [swap(verb, order), swap(word, 'toi')] : undefined;
}

const isSubject = (words: readonly Word[], at: number): boolean => {
  const found = verbOf(words, at);
  const verb = found && words[found.verb];
  return verb !== undefined && frenchVerbs.toTu.told.has(verb.plain);
};

/** Pronoun and verb together, with the reflexive between them. */
function withVerb(
  words: readonly Word[],
  at: number,
  pronoun: string,
  to: AddressForm,
): readonly Change[] | undefined {
  const word = words[at];
  const found = verbOf(words, at);
  const verb = found && words[found.verb];
  if (word === undefined || verb === undefined || found === undefined) return undefined;
  const twin = (to === 'vous' ? frenchVerbs.toVous : frenchVerbs.toTu).told.get(verb.plain);
  if (twin === undefined || (to === 'tu' && agreesWithSeveral(words, found.verb))) return undefined;
  const changes = [swap(word, pronoun), swap(verb, twin)];
  for (let between = at + 1; between < found.verb; between += 1) {
    const clitic = words[between];
    if (clitic === undefined) return undefined;
    const change = reflexive(clitic, to, twin);
    if (change) changes.push(change);
    // "Je n'" before another first letter: "tu n'as" and "vous n'avez" agree, "tu n'es" and "vous n'êtes" too.
    if (clitic.elided && clitic.plain !== 't' && between === found.verb - 1 && !startsOnVowel(twin))
      return undefined;
    if (
      !clitic.elided &&
      /^(?:ne|me|le|la)$/u.test(clitic.plain) &&
      between === found.verb - 1 &&
      startsOnVowel(twin)
    ) {
      return undefined;
    }
  }
  return changes.sort((a, b) => a.span.start - b.span.start);
}

function reflexive(clitic: Word, to: AddressForm, verb: string): Change | undefined {
  if (to === 'vous' && clitic.plain === 'te') return swap(clitic, 'vous');
  if (to === 'vous' && clitic.plain === 't') return swapElided(clitic, 'vous');
  if (to === 'tu' && clitic.plain === 'vous') {
    return startsOnVowel(verb)
      ? { span: { start: clitic.start, end: clitic.end + 1 }, text: "t'" }
      : swap(clitic, 'te');
  }
  return undefined;
}

/** "Vous êtes prêts": several people, or at least an ending we would leave wrong. */
function agreesWithSeveral(words: readonly Word[], verb: number): boolean {
  if (!/^(?:êtes|étiez|serez|seriez|soyez)$/u.test(words[verb]?.plain ?? '')) return false;
  return [1, 2, 3].some((step) => /(?:[^aiu]s|[éi]s|us|aux)$/u.test(words[verb + step]?.plain ?? ''));
}
