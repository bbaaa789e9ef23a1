import { bucketCount } from '../../lib/voice/tone/hash-feature';
import type { Sample } from './linear-machine';
import type { WordKnowledge } from './word-knowledge';

/** Weights as they ship: the buckets kept and what each weighs as a small integer, one list a column. */
export interface QuantisedWeights {
  readonly buckets: Int32Array;
  readonly columns: readonly Int8Array[];
  readonly unit: readonly number[];
  readonly bias: readonly number[];
}

/**
 * A weight is kept as the root of its size in so many steps, so that the many small ones keep their differences:
 * half the bytes of 127 even steps, and the same answers (within 0.5 points on rows not learned from, task by task).
 */
const levels = 7;
/** Share of the weights within the last step; the few beyond are cut. */
const within = 0.999;

/** Keeps the weights that matter most (size times how often the bucket stands), as integers of eight bits. */
export function quantise(
  machines: readonly Float64Array[],
  samples: readonly Sample[],
  known: WordKnowledge,
  keep: number,
): QuantisedWeights {
  const stands = new Map<number, number>();
  for (const { buckets } of samples)
    for (const bucket of buckets) stands.set(bucket, (stands.get(bucket) ?? 0) + 1);
  for (const [bucket, share] of known.expected)
    stands.set(bucket, Math.max(stands.get(bucket) ?? 0, share * samples.length));
  const worth = [...stands].map(([bucket, count]) => {
    const most = Math.max(...machines.map((weights) => Math.abs(weights[bucket] ?? 0)));
    return { bucket, worth: most * Math.sqrt(count) };
  });
  worth.sort((a, b) => b.worth - a.worth || a.bucket - b.bucket);
  const worthy = worth.slice(0, keep).map(({ bucket }) => bucket);
  const kept = Int32Array.from(new Set([...worthy, ...known.kept])).sort();
  const unit = machines.map((weights) => {
    const sizes = [...kept].map((bucket) => Math.abs(weights[bucket] ?? 0)).sort((a, b) => a - b);
    return Math.max(1e-9, sizes[Math.floor(sizes.length * within)] ?? 1) / levels ** 2;
  });
  return {
    buckets: kept,
    columns: machines.map((weights, column) =>
      Int8Array.from(kept, (bucket) => stepsOf((weights[bucket] ?? 0) / (unit[column] ?? 1))),
    ),
    unit,
    bias: machines.map((weights) => weights[bucketCount] ?? 0),
  };
}

/** The weights as a loaded model has them. */
export function restored({ buckets, columns, unit, bias }: QuantisedWeights): Float64Array[] {
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
