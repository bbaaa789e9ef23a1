import { findEmoji } from '../text/find-emoji';
import { readText } from '../text/read-text';

/** Ways of writing that can be counted and told to a person. */
export const styleNames = [
  'length',
  'sentence',
  'word',
  'exclamation',
  'question',
  'comma',
  'ellipsis',
  'quote',
  'dash',
  'colon',
  'emoji',
  'hashtag',
  'mention',
  'link',
  'line',
  'capital',
  'number',
  'apostrophe',
  'bracket',
  'lowercase',
  'we',
  'i',
  'you',
] as const;

export type StyleName = (typeof styleNames)[number];

/** One number for each of `styleNames`; counts as log(1 + n), so that ten is not ten times one. */
export type StyleMeasures = readonly number[];

const we =
  /^(?:we|our|ours|us|nous|notre|nos|wir|unser\p{L}*|uns|wij|we|ons|onze|noi|nostr[aoie]|nosotr[oa]s|nuestr[oa]s?|nós|noss[oa]s?)$/u;
const i =
  /^(?:i|my|me|mine|je|j|mon|ma|mes|moi|ich|mein\p{L}*|mir|mich|ik|mijn|io|mio|mia|yo|mi|eu|meu|minha)$/u;
const you =
  /^(?:you|your|yours|vous|votre|vos|tu|toi|ton|ta|tes|te|du|dich|dir|dein\p{L}*|sie|ihnen|je|jij|jouw|u|uw|ti|tuo|tua|lei|usted|su|você|seu|sua)$/u;

/** Counts how a text is written, what it says left aside. */
export function styleMeasures(text: string): StyleMeasures {
  const { words, tags } = readText(text);
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  const tagged = (kind: string): number =>
    tags.filter((tag) => tag.kind === kind).length + (kind === 'link' ? count(/\bURL\b/gu) : 0);
  const said = (list: RegExp): number => words.filter(({ plain }) => list.test(plain)).length;
  const size = Math.max(1, words.length);
  const sentences = Math.max(1, (words.at(-1)?.sentence ?? 0) + 1);
  const measures: Record<StyleName, number> = {
    length: Math.log1p(text.length),
    sentence: Math.log1p(size / sentences),
    word: words.reduce((sum, { plain }) => sum + plain.length, 0) / size,
    exclamation: Math.log1p(count(/!/gu)),
    question: Math.log1p(count(/\?/gu)),
    comma: Math.log1p((count(/,/gu) / size) * 20),
    ellipsis: Math.log1p(count(/\.\.\.|…/gu)),
    quote: Math.log1p(count(/["“”«»]/gu)),
    dash: Math.log1p(count(/[–—]| - /gu)),
    colon: Math.log1p(count(/[:;](?!\/\/)/gu)),
    emoji: Math.log1p(findEmoji(text).length),
    hashtag: Math.log1p(tagged('hashtag')),
    mention: Math.log1p(tagged('mention')),
    link: Math.log1p(tagged('link')),
    line: Math.log1p(count(/\n/gu)),
    capital: Math.log1p(
      words.filter(
        (word) => word.text.length > 1 && word.text === word.text.toUpperCase() && word.text !== word.plain,
      ).length,
    ),
    number: Math.log1p(count(/\p{N}/gu)),
    apostrophe: Math.log1p((count(/['’]/gu) / size) * 20),
    bracket: Math.log1p(count(/[()]/gu)),
    lowercase: /^\p{Ll}/u.test(text.trimStart()) ? 1 : 0,
    we: Math.log1p(said(we)),
    i: Math.log1p(said(i)),
    you: Math.log1p(said(you)),
  };
  return styleNames.map((name) => measures[name]);
}
