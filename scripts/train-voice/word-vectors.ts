import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { projectRoot } from './project-root';

/** Words with what is known of them from much more text than any task has: near words have near vectors. */
export interface WordVectors {
  readonly dimensions: number;
  /** A step is this much. */
  readonly unit: number;
  readonly words: readonly WordVector[];
}

interface WordVector {
  readonly word: string;
  /** Share of the open texts that have the word. */
  readonly share: number;
  readonly steps: Int8Array;
}

/** Where the vectors of a language are kept, beside this script. */
export const vectorsPath = (language: string): string =>
  `${projectRoot}scripts/train-voice/word-vectors.${language}.gz`;

/** A token as the vectors know it. */
export const bareWord = (form: string): string => form.replace(/^#/u, '');

/** Header as JSON and a line end, then the steps of each word, in its order. */
export function vectorsFile({ dimensions, unit, words }: WordVectors): Uint8Array {
  const header = {
    dimensions,
    unit,
    words: words.map(({ word, share }) => [word, Number(share.toPrecision(4))]),
  };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...words.map(({ steps }) => Buffer.from(steps.buffer, steps.byteOffset, steps.byteLength)),
  ]);
}

/** The vectors of a language, as scripts/take-word-vectors.ts made them; none for a language without. */
export function wordVectors(language: string): WordVectors {
  const path = vectorsPath(language);
  if (!existsSync(path)) return { dimensions: 0, unit: 0, words: [] };
  const file = gunzipSync(readFileSync(path));
  const end = file.indexOf(10);
  const { dimensions, unit, words } = JSON.parse(file.subarray(0, end).toString('utf8')) as {
    dimensions: number;
    unit: number;
    words: readonly (readonly [string, number])[];
  };
  return {
    dimensions,
    unit,
    words: words.map(([word, share], at) => {
      const from = end + 1 + at * dimensions;
      return {
        word,
        share,
        steps: Int8Array.from(file.subarray(from, from + dimensions), (byte) => (byte << 24) >> 24),
      };
    }),
  };
}
