import en from './lexicons/en.json';
import fr from './lexicons/fr.json';
import { wordsOf } from './words-of';

const lexicons = { en, fr };

/** The ways of writing that are told apart. `length` counts tens of words, the others are 0 or 1. */
export const styleAxes = [
  'question',
  'exclamation',
  'number',
  'money',
  'quote',
  'aside',
  'pause',
  'ellipsis',
  'fullStop',
  'sentences',
  'capitals',
  'emoji',
  'hashtag',
  'link',
  'length',
  'long',
  'firstPerson',
  'we',
  'address',
  'thirdPerson',
  'people',
  'pointing',
  'negation',
  'cause',
  'manner',
  'what',
  'urgency',
  'superlative',
  'dark',
  'bright',
  'story',
  'surprise',
  'condition',
  'order',
  'article',
] as const;

export type StyleAxis = (typeof styleAxes)[number];

/** How a text is written, axis by axis. */
export type Style = Readonly<Record<StyleAxis, number>>;

const patterns: Partial<Record<StyleAxis, RegExp>> = {
  question: /\?/u,
  exclamation: /!/u,
  number: /\p{Nd}/u,
  money: /[%$€£]/u,
  quote: /["“”«»]|(?:^|\s)['‘]/u,
  aside: /\(.*\)/su,
  pause: /[:;]\s|\s[-–—]\s|—/u,
  ellipsis: /\.{3}|…/u,
  fullStop: /[^.]\.\s*$/u,
  sentences: /[.!?…]["”»']?\s+\S.*[.!?…]/su,
  capitals: /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u,
  emoji: /\p{Extended_Pictographic}/u,
  hashtag: /(?:^|\s)#\p{L}/u,
  link: /https?:\/\/\S/iu,
};

/** From this many words on, longer is no longer better by itself. */
const longFrom = 15;
const longest = 60;

/** Tags a text. Texts beyond 5,000 characters are judged on their beginning. */
export function styleOf(text: string, language: 'en' | 'fr'): Style {
  const start = text.slice(0, 5000);
  const words = wordsOf(start.replace(/https?:\/\/\S+/giu, ' '), language);
  const present = new Set(words);
  const lexicon: Partial<Record<StyleAxis, readonly string[]>> = lexicons[language];
  const opening = new Set(words.slice(0, 1));

  const value = (axis: StyleAxis): number => {
    const pattern = patterns[axis];
    if (pattern) return Number(pattern.test(start));
    if (axis === 'length') return Math.min(words.length, longest) / 10;
    if (axis === 'long') return Math.max(0, Math.min(words.length, longest) - longFrom) / 10;
    const where = axis === 'order' || axis === 'article' ? opening : present;
    return Number((lexicon[axis] ?? []).some((word) => where.has(word)));
  };
  return Object.fromEntries(styleAxes.map((axis) => [axis, value(axis)])) as Style;
}
