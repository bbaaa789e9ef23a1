import type { Language } from '../language';
import lexicon from '../lexicons/function-words.json';
import { wordSet } from '../text/word-set';
import type { ToneToken } from '../tone/tone-tokens';

const functionWords = {
  fr: wordSet(lexicon.fr),
  en: wordSet(lexicon.en),
  de: wordSet(lexicon.de),
  nl: wordSet(lexicon.nl),
  it: wordSet(lexicon.it),
  es: wordSet(lexicon.es),
  pt: wordSet(lexicon.pt),
} as const;

/** Private-use signs that stand for what is masked; `capital` goes before a word whose first letter is one. */
const mask = {
  link: '\ue001',
  mention: '\ue002',
  hashtag: '\ue003',
  number: '\ue004',
  name: '\ue005',
  acronym: '\ue006',
  capital: '\ue007',
};

/**
 * The words and signs of a text with what it is about masked: links, mentions, hashtags, numbers and names leave
 * their place only (Stamatatos 2013). A line break is a sign too.
 */
export function maskedSigns(
  text: string,
  tokens: readonly ToneToken[],
  language: Language,
): readonly string[] {
  const signs: string[] = [];
  let opens = true;
  for (const token of tokens) {
    if (signs.length > 0 && text[token.span.start - 1] === '\n') signs.push('\n');
    signs.push(maskOf(token, text.slice(token.span.start, token.span.end), opens, language));
    opens = token.kind === 'sign' && /[.!?…]/u.test(token.form);
  }
  return signs;
}

/** A sign without the mark of its capital. */
export const withoutCapital = (sign: string): string =>
  sign.startsWith(mask.capital) ? sign.slice(1) : sign;

function maskOf({ kind, form }: ToneToken, written: string, opens: boolean, language: Language): string {
  if (kind === 'mask') return form === '<link>' ? mask.link : mask.mention;
  if (kind !== 'word') return form;
  if (written.startsWith('#')) return mask.hashtag;
  if (/^\p{N}/u.test(form)) return mask.number;
  const loud = written.length > 1 && written === written.toUpperCase();
  const capital = /^\p{Lu}/u.test(written);
  if (capital && !opens && !functionWords[language].has(form)) return loud ? mask.acronym : mask.name;
  return capital ? mask.capital + form : form;
}
