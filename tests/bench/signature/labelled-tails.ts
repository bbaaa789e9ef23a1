import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Tail } from './generated-tails';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every row of the `.jsonl.gz` files of a folder; none when there is no such folder. */
export const readRows = (folder: string): readonly Record<string, unknown>[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(join(folder, name)))
        .toString('utf8')
        .split('\n'),
    )
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord);
};

/** Messages with hand-labelled signatures: `{lang, src, text, sig, start}`, `start` counted in code points. */
export const labelledTails = (folder: string): readonly Tail[] =>
  readRows(folder).map((row) => {
    const text = textOf(row.text);
    const start = typeof row.start === 'number' ? row.start : -1;
    return {
      text,
      lang: textOf(row.lang),
      source: textOf(row.src),
      signature: textOf(row.sig),
      start: start < 0 ? -1 : [...text].slice(0, start).join('').length,
    };
  });

/** A past post of a brand, and the same without its signature. */
export interface BrandPost {
  readonly brand: string;
  readonly lang: string;
  readonly text: string;
  readonly signature: string;
}

/** Replies of brands, `{a, lang, text, nosig}`; what was masked as URL becomes a link again. */
export const brandPosts = (folder: string): readonly BrandPost[] =>
  readRows(folder)
    .filter((row) => typeof row.nosig === 'string' && typeof row.text === 'string')
    .map((row) => {
      const text = textOf(row.text);
      const unsigned = textOf(row.nosig);
      let at = 0;
      while (at < unsigned.length && text[at] === unsigned[at]) at++;
      const link = (words: string): string => words.replace(/\bURL\b/g, 'https://example.org/page');
      return {
        brand: textOf(row.a),
        lang: textOf(row.lang),
        text: link(text),
        signature: text.slice(at).trim(),
      };
    });
