import { bucketCount } from '../../lib/voice/tone/hash-feature';
import { bestLine } from './best-line';
import { calibrate } from './calibrate';
import { fitColumns } from './fit-columns';
import { foldsOf, freshRows } from './fresh-rows';
import { lentSamples, type Training } from './lent-samples';
import type { Sample } from './linear-machine';
import { quantise, restored } from './quantise';
import { sampleOf } from './sample-of';
import { type AnsweredText, readsAcross, type TaskPlan } from './task-plan';
import { wordKnowledge } from './word-knowledge';

/** A text read by machines that did not see it, nor a near copy of it. */
export interface CrossRead {
  readonly row: AnsweredText;
  readonly fold: number;
  /** A score for each label, or the number for a scale. */
  readonly scores: readonly number[];
}

const folds = 5;
/** Where there are many rows, some of the folds tell as much as all. */
const plenty = 10_000;
const fewFolds = 2;

/** Which fold each row is in, and how many of the folds, from 0, are read. */
export interface Split {
  readonly fold: readonly number[];
  readonly tried: number;
}

const anyRows = (rows: number): Split => ({
  fold: foldsOf(rows, folds),
  tried: rows > plenty ? fewFolds : folds,
});

/** The last fifth of the rows, by the four before: where files are in the order of the years, what comes later. */
export const laterRows = (rows: number): Split => ({
  fold: Array.from({ length: rows }, (_, at) => (at >= rows - rows / folds ? 0 : 1)),
  tried: 1,
});

/** Reads every row by machines made of the other folds, cut and rounded as those that ship. */
export function crossValidate(
  plan: TaskPlan,
  rows: readonly AnsweredText[],
  data: string,
  { fold, tried }: Split = anyRows(rows.length),
): readonly CrossRead[] {
  if (rows.length === 0) return [];
  const known = wordKnowledge(data, plan);
  const samples = rows.map(({ text }) => sampleOf(text, readsAcross(plan), known));
  const fresh = freshRows(
    rows.map(({ text }) => text),
    fold,
  );
  const lent = lentSamples(data, plan);
  return Array.from({ length: tried }, (_, one) => {
    const seen = rows.map((_, at) => at).filter((at) => fold[at] !== one);
    const training: Training = {
      samples: seen.flatMap((at) => samples[at] ?? []),
      answers: seen.map((at) => rows[at]?.answer ?? 0),
    };
    const fitted = fitColumns(plan, training, lent, known);
    const machines = restored(quantise(fitted, training.samples, known, plan.keep));
    return rows.flatMap((row, at): CrossRead[] => {
      const sample = samples[at];
      if (fold[at] !== one || !fresh[at] || sample === undefined) return [];
      const scores = machines.map((weights) => scoreOf(weights, sample));
      return [{ row, fold: one, scores: plan.labels.length === 2 ? bothSides(scores) : scores }];
    });
  }).flat();
}

function scoreOf(weights: Float64Array, { buckets, norm }: Sample): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return sum * norm + (weights[bucketCount] ?? 0);
}

/** Two labels are one line between them. */
const bothSides = ([only = 0]: readonly number[]): readonly number[] => [-only, only];

/** Rows that tell how sure a model may be: see `judge` of a plan. */
export const judging = (plan: TaskPlan, reads: readonly CrossRead[]): readonly CrossRead[] =>
  reads.filter(({ row }) => plan.judge === undefined || row.source.startsWith(plan.judge));

/** What makes an answer of scores: slope and shifts of the probabilities, and the line between two labels. */
export interface Calibration {
  readonly slope: number;
  readonly shift: readonly number[];
  readonly line: number;
}

/** The calibration that so many reads show to be right. */
export function calibrated(plan: TaskPlan, reads: readonly CrossRead[]): Calibration {
  const scores = reads.map((one) => one.scores);
  const answers = reads.map(({ row }) => row.answer);
  const two = plan.labels.length === 2;
  const line = two
    ? bestLine(
        scores.map(([, second = 0]) => second),
        answers,
        plan.sought,
      )
    : 0;
  return { ...calibrate(scores, answers, two), line };
}

/** The label a text is given. */
export const labelSaid = (scores: readonly number[], line: number): number =>
  scores.length === 2 ? Number((scores[1] ?? 0) > line) : scores.indexOf(Math.max(...scores));
