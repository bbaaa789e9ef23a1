import { bucketCount } from '../../lib/voice/tone/hash-feature';
import type { Training } from './lent-samples';
import { fitLinear, logCountRatio, type Sample } from './linear-machine';
import type { TaskPlan } from './tone-tasks';
import type { WordKnowledge } from './word-knowledge';

/** How much what languages share weighs beside a language's own; by cross-validation, flat from 0.5 to 1. */
const share = 0.7;

/** One machine a label, against the others; classes weigh alike however many rows they have. */
export const fitColumns = (
  plan: TaskPlan,
  training: Training,
  lent: Training,
  known: WordKnowledge,
): Float64Array[] =>
  (plan.kind === 'scale' ? [fitScale(plan, training)] : fitClasses(plan, training, lent)).map((weights) =>
    folded(weights, known),
  );

function fitScale({ cost }: TaskPlan, { samples, answers }: Training): Float64Array {
  const mean = answers.reduce((sum, one) => sum + one, 0) / answers.length;
  const weights = fitLinear({
    samples,
    targets: Float64Array.from(answers, (one) => one - mean),
    importance: new Float64Array(answers.length).fill(1),
    factor: new Float32Array(0),
    cost,
    size: bucketCount,
    loss: 'values',
  });
  weights[bucketCount] = (weights[bucketCount] ?? 0) + mean;
  return weights;
}

function fitClasses(plan: TaskPlan, own: Training, lent: Training): Float64Array[] {
  const answers = [...own.answers, ...lent.answers];
  const counts = plan.labels.map((_, label) => answers.filter((one) => one === label).length);
  const importance = Float64Array.from(answers, (one) => answers.length / counts.length / (counts[one] ?? 1));
  const sides = plan.labels.length === 2 ? [1] : plan.labels.map((_, label) => label);
  const lends = lent.samples.length > 0;
  const samples = lends ? [...own.samples.map(withShared), ...lent.samples.map(onlyShared)] : own.samples;
  return sides.map((label) => {
    const targets = Float64Array.from(answers, (one) => (one === label ? 1 : -1));
    const ownFactor = plan.scaled
      ? logCountRatio(own.samples, targets.subarray(0, own.samples.length), bucketCount)
      : new Float32Array(0);
    const fit = { samples, targets, importance, cost: plan.cost, loss: 'signs' } as const;
    if (!lends) return fitLinear({ ...fit, factor: ownFactor, size: bucketCount });
    const factor = new Float32Array(2 * bucketCount);
    factor.set(plan.scaled ? ownFactor : new Float32Array(bucketCount).fill(1));
    const both = logCountRatio([...own.samples, ...lent.samples], targets, bucketCount);
    factor.set(
      both.map((one) => share * (plan.scaled ? one : 1)),
      bucketCount,
    );
    return summed(fitLinear({ ...fit, factor, size: 2 * bucketCount }));
  });
}

/**
 * A feature stands twice, once for its language and once for all of them: each language leans on the others where
 * its own rows say little (Daumé 2007, "Frustratingly easy domain adaptation").
 */
const withShared = (sample: Sample): Sample => ({
  ...sample,
  buckets: Int32Array.from({ length: 2 * sample.buckets.length }, (_, at) =>
    at < sample.buckets.length
      ? (sample.buckets[at] ?? 0)
      : (sample.buckets[at - sample.buckets.length] ?? 0) + bucketCount,
  ),
});

const onlyShared = (sample: Sample): Sample => ({
  ...sample,
  buckets: sample.buckets.map((bucket) => bucket + bucketCount),
});

/** Both weights of a feature, then the bias and those of the sums. */
function summed(weights: Float64Array): Float64Array {
  const sum = new Float64Array(weights.length - bucketCount);
  for (let bucket = 0; bucket < bucketCount; bucket += 1)
    sum[bucket] = (weights[bucket] ?? 0) + (weights[bucket + bucketCount] ?? 0);
  sum.set(weights.subarray(2 * bucketCount), bucketCount);
  return sum;
}

/** The weights of the sums, taken into those of the buckets that they are sums of. */
function folded(weights: Float64Array, { adds }: WordKnowledge): Float64Array {
  for (const [bucket, sums] of adds) {
    let own = weights[bucket] ?? 0;
    for (let at = 0; at < sums.length; at += 1) own += (sums[at] ?? 0) * (weights[bucketCount + 1 + at] ?? 0);
    weights[bucket] = own;
  }
  return weights;
}
