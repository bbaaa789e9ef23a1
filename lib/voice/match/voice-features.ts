import type { Language } from '../language';
import lexicon from '../lexicons/function-words.json';
import { wordSet } from '../text/word-set';
import { hashFeature } from '../tone/hash-feature';
import { type ToneToken, toneTokens } from '../tone/tone-tokens';

const functionWords = {
  fr: wordSet(lexicon.fr),
  en: wordSet(lexicon.en),
  de: wordSet(lexicon.de),
  nl: wordSet(lexicon.nl),
  it: wordSet(lexicon.it),
  es: wordSet(lexicon.es),
  pt: wordSet(lexicon.pt),
} as const;

/** Parts of the hash space. */
const kinds = { letters: 21, function: 22, pair: 23, shape: 24 } as const;
const shortest = 3;
const longest = 6;
/** How a post opens and closes is a habit: its first and last signs, each counted so many times. */
const edgeSigns = 3;
const edgeWeight = 8;

/** Private-use signs that stand for what is masked. */
const mask = {
  link: '\ue001',
  mention: '\ue002',
  hashtag: '\ue003',
  number: '\ue004',
  name: '\ue005',
  acronym: '\ue006',
  capital: '\ue007',
};

/** Features of how a text is written: distinct buckets and how often each stands (1 + log of the count). */
export interface VoiceFeatures {
  readonly buckets: Int32Array;
  readonly weights: Float32Array;
}

/**
 * How a text is written, with what it is about masked: links, mentions, hashtags, numbers and names leave their
 * place only. Three to six letters across words, and the sequence of function words and signs (Koppel & Schler
 * 2004; Stamatatos 2013 for the masking).
 */
export function voiceFeatures(text: string, language: Language): VoiceFeatures {
  const counts = new Map<number, number>();
  const add = (bucket: number): void => {
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  const signs = masked(text, language);
  const line = ` ${signs.join(' ')} `;
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= line.length; at += 1)
      add(hashFeature(kinds.letters, line, at, at + length));
  }
  let before = '^';
  for (const sign of signs) {
    const plain = sign.startsWith(mask.capital) ? sign.slice(1) : sign;
    const kept = !/^\p{L}/u.test(plain) || functionWords[language].has(plain) ? sign : '*';
    add(hashFeature(kinds.function, kept));
    add(hashFeature(kinds.pair, `${before} ${kept}`));
    before = kept;
  }
  add(hashFeature(kinds.pair, `${before} $`));
  for (let copy = 0; copy < edgeWeight; copy += 1) {
    for (let size = 1; size <= edgeSigns; size += 1) {
      add(hashFeature(kinds.shape, `${copy} opens ${signs.slice(0, size).join(' ')}`));
      add(hashFeature(kinds.shape, `${copy} closes ${signs.slice(-size).join(' ')}`));
    }
  }
  add(hashFeature(kinds.shape, `length ${Math.round(2 * Math.log2(text.length + 1))}`));
  add(hashFeature(kinds.shape, `lines ${Math.min(5, text.split('\n').length)}`));
  return {
    buckets: Int32Array.from(counts.keys()),
    weights: Float32Array.from(counts.values(), (count) => 1 + Math.log(count)),
  };
}

function masked(text: string, language: Language): readonly string[] {
  const signs: string[] = [];
  let opens = true;
  for (const token of toneTokens(text)) {
    if (signs.length > 0 && text[token.span.start - 1] === '\n') signs.push('\n');
    signs.push(maskOf(token, text.slice(token.span.start, token.span.end), opens, language));
    opens = token.kind === 'sign' && /[.!?…]/u.test(token.form);
  }
  return signs;
}

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
