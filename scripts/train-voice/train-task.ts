import { bucketCount } from '../../lib/voice/tone/hash-feature';
import { toneFeatures } from '../../lib/voice/tone/tone-features';
import { toneTokens } from '../../lib/voice/tone/tone-tokens';
import { calibrate } from './calibrate';
import { foldsOf, freshRows } from './fresh-rows';
import { fitLinear, logCountRatio, type Sample } from './linear-machine';
import { readsAcross, type TaskPlan } from './tone-tasks';
import { noValence, type Valence, valence } from './valence';

/** A trained part: the buckets kept and their weights as small integers, one list a column. */
export interface TrainedPart {
  readonly plan: TaskPlan;
  readonly buckets: Int32Array;
  readonly columns: readonly Int8Array[];
  readonly unit: readonly number[];
  readonly bias: readonly number[];
  readonly slope: number;
  readonly shift: readonly number[];
}

export interface AnsweredText {
  readonly text: string;
  readonly answer: number;
  readonly source: string;
}

export const folds = 5;
/**
 * A weight is kept as the root of its size in so many steps, so that the many small ones keep their differences:
 * half the bytes of 127 even steps, and the same answers (within 0.5 points on the rows kept out, task by task).
 */
const levels = 7;
/** Share of the weights within the last step; the few beyond are cut. */
const within = 0.999;
/** Where there are many rows, some of the folds calibrate as well as all. */
const plenty = 10_000;
const fewFolds = 2;

export function sampleOf(text: string, across: boolean, { adds }: Valence): Sample {
  const { buckets } = toneFeatures(toneTokens(text), across);
  const sums = [0, 0];
  for (const bucket of buckets) {
    const [good, bad] = adds.get(bucket) ?? [0, 0];
    sums[0] = (sums[0] ?? 0) + good;
    sums[1] = (sums[1] ?? 0) + bad;
  }
  return { buckets, norm: 1 / Math.sqrt(buckets.length || 1), ...(adds.size > 0 ? { sums } : {}) };
}

/** Trains one task on all its rows; scores of each fifth by the other four calibrate the probabilities. */
export function trainTask(plan: TaskPlan, rows: readonly AnsweredText[], data: string): TrainedPart {
  const lexicon = plan.valence ? valence(data, plan.language) : noValence;
  const samples = rows.map(({ text }) => sampleOf(text, readsAcross(plan.language), lexicon));
  const answers = rows.map(({ answer }) => answer);
  const machines = fitColumns(plan, samples, answers, lexicon);
  const part = quantise(plan, machines, samples, lexicon);
  if (plan.kind === 'scale') return { ...part, slope: 1, shift: [0] };
  const fold = foldsOf(rows.length, folds);
  const fresh = freshRows(
    rows.map(({ text }) => text),
    fold,
  );
  const cross = crossScores(plan, samples, answers, fold, lexicon);
  const scored = cross.flatMap((scores, at) =>
    scores.length === 0 || !fresh[at] || !judges(plan, rows[at])
      ? []
      : [{ scores, answer: answers[at] ?? 0 }],
  );
  const scores = scored.map((one) => one.scores);
  // Two labels are one line between them.
  const two = plan.labels.length === 2;
  return {
    ...part,
    ...calibrate(
      two ? scores.map(([only = 0]) => [-only, only]) : scores,
      scored.map(({ answer }) => answer),
      two,
    ),
  };
}

export const judges = ({ judge }: TaskPlan, row: AnsweredText | undefined): boolean =>
  judge === undefined || row?.source.startsWith(judge) === true;

/** Scores of every sample by machines that did not see it, cut and rounded as those that ship. */
export function crossScores(
  plan: TaskPlan,
  samples: readonly Sample[],
  answers: readonly number[],
  fold: readonly number[],
  lexicon: Valence,
): readonly (readonly number[])[] {
  const scores: (readonly number[])[] = samples.map(() => []);
  for (let one = 0; one < (samples.length > plenty ? fewFolds : folds); one += 1) {
    const seen = samples.map((_, at) => at).filter((at) => fold[at] !== one);
    const others = seen.flatMap((at) => samples[at] ?? []);
    const fitted = fitColumns(
      plan,
      others,
      seen.map((at) => answers[at] ?? 0),
      lexicon,
    );
    const machines = restored(quantise(plan, fitted, others, lexicon));
    for (const [at, sample] of samples.entries()) {
      if (fold[at] === one) scores[at] = machines.map((weights) => scoreOf(weights, sample));
    }
  }
  return scores;
}

function scoreOf(weights: Float64Array, { buckets, norm }: Sample): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return sum * norm + (weights[bucketCount] ?? 0);
}

/** One machine a label, against the others; classes weigh alike however many rows they have. */
function fitColumns(
  plan: TaskPlan,
  samples: readonly Sample[],
  answers: readonly number[],
  { adds }: Valence,
): Float64Array[] {
  const shared = { samples, cost: plan.cost, size: bucketCount };
  if (plan.kind === 'scale') {
    const mean = answers.reduce((sum, one) => sum + one, 0) / answers.length;
    const weights = fitLinear({
      ...shared,
      targets: Float64Array.from(answers, (one) => one - mean),
      importance: new Float64Array(answers.length).fill(1),
      factor: new Float32Array(0),
      loss: 'values',
    });
    weights[bucketCount] = (weights[bucketCount] ?? 0) + mean;
    return [weights];
  }
  const counts = plan.labels.map((_, label) => answers.filter((one) => one === label).length);
  const importance = Float64Array.from(answers, (one) => answers.length / counts.length / (counts[one] ?? 1));
  const sides = plan.labels.length === 2 ? [1] : plan.labels.map((_, label) => label);
  const fitted = sides.map((label) => {
    const targets = Float64Array.from(answers, (one) => (one === label ? 1 : -1));
    const factor = plan.scaled ? logCountRatio(samples, targets, bucketCount) : new Float32Array(0);
    return fitLinear({ ...shared, targets, importance, factor, loss: 'signs' });
  });
  for (const weights of fitted) {
    for (const [bucket, [good, bad]] of adds) {
      const folded = good * (weights[bucketCount + 1] ?? 0) + bad * (weights[bucketCount + 2] ?? 0);
      weights[bucket] = (weights[bucket] ?? 0) + folded;
    }
  }
  return fitted;
}

/** Keeps the weights that matter most (size times how often the bucket stands), as integers of eight bits. */
function quantise(
  plan: TaskPlan,
  machines: readonly Float64Array[],
  samples: readonly Sample[],
  lexicon: Valence,
): Omit<TrainedPart, 'slope' | 'shift'> {
  const stands = new Map<number, number>();
  for (const { buckets } of samples)
    for (const bucket of buckets) stands.set(bucket, (stands.get(bucket) ?? 0) + 1);
  const worth = [...stands].map(([bucket, count]) => {
    const most = Math.max(...machines.map((weights) => Math.abs(weights[bucket] ?? 0)));
    return { bucket, worth: most * Math.sqrt(count) };
  });
  worth.sort((a, b) => b.worth - a.worth || a.bucket - b.bucket);
  const worthy = worth.slice(0, plan.keep).map(({ bucket }) => bucket);
  const kept = Int32Array.from(new Set([...worthy, ...lexicon.words])).sort();
  const unit = machines.map((weights) => {
    const sizes = [...kept].map((bucket) => Math.abs(weights[bucket] ?? 0)).sort((a, b) => a - b);
    return Math.max(1e-9, sizes[Math.floor(sizes.length * within)] ?? 1) / levels ** 2;
  });
  return {
    plan,
    buckets: kept,
    columns: machines.map((weights, column) =>
      Int8Array.from(kept, (bucket) => stepsOf((weights[bucket] ?? 0) / (unit[column] ?? 1))),
    ),
    unit,
    bias: machines.map((weights) => weights[bucketCount] ?? 0),
  };
}

/** The weights as a loaded model has them. */
function restored({ buckets, columns, unit, bias }: Omit<TrainedPart, 'slope' | 'shift'>): Float64Array[] {
  return columns.map((steps, column) => {
    const weights = new Float64Array(bucketCount + 1);
    for (const [row, step] of steps.entries())
      weights[buckets[row] ?? 0] = step * Math.abs(step) * (unit[column] ?? 0);
    weights[bucketCount] = bias[column] ?? 0;
    return weights;
  });
}

const stepsOf = (weight: number): number =>
  Math.sign(weight) * Math.min(levels, Math.round(Math.sqrt(Math.abs(weight))));
