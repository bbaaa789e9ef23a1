import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../lib/voice/language';
import { backgroundFile } from '../../lib/voice/match/background-file';
import { voiceBackground } from '../../lib/voice/match/voice-background';
import { labelledRows } from './labelled-rows';

/** Buckets kept: what rarer ones say is little, and they are most of the size. */
const keep = 6_000;
const mostTweets = 2_500;

/** How people write at large in a language: public posts and talk, and for English the replies of customer care. */
export function trainBackground(data: string, language: Language): Uint8Array {
  const rows = (file: string): readonly string[] =>
    labelledRows(data, file).map(({ text }) => text.replace(/\bhttp(?![\p{L}:])/gu, 'URL'));
  const texts = [
    ...rows(`xlmt/sentiment.${language}.train.tsv.gz`),
    ...rows(`cocoa/formality.${language}.train.tsv.gz`),
    ...(language === 'en'
      ? [...rows('semeval/sentiment.train.tsv.gz').slice(0, mostTweets), ...careReplies(data)]
      : []),
  ];
  return backgroundFile(voiceBackground(texts, language), keep);
}

/** Replies of English care accounts (IBM, Apache-2.0), signatures taken off. */
function careReplies(data: string): readonly string[] {
  const path = join(data, 'voice/care-brands.jsonl.gz');
  if (!existsSync(path)) return [];
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { lang: string; nosig: string })
    .filter(({ lang }) => lang === 'en')
    .map(({ nosig }) => nosig);
}
