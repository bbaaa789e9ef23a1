import { bucketCount } from '../../lib/voice/tone/hash-feature';
import { fitShared } from './fit-shared';
import type { Training } from './lent-samples';
import { fitLinear, logCountRatio, type Sample } from './linear-machine';
import type { TaskPlan } from './task-plan';
import type { WordKnowledge } from './word-knowledge';

/** Words are fewer than letters: a machine of words alone may cost so much more of an error before it learns by heart. */
const wordsCost = 10;
const none = new Int32Array(0);

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
  const wordsOnly = own.samples.map(
    ({ words = none, norm }): Sample => ({
      buckets: words,
      norm,
    }),
  );
  const sides = plan.labels.length === 2 ? [1] : plan.labels.map((_, label) => label);
  return sides.map((label) => {
    const targets = Float64Array.from(answers, (one) => (one === label ? 1 : -1));
    const ratio = (samples: readonly Sample[]): Float32Array =>
      plan.scaled ? logCountRatio(samples, targets, bucketCount) : new Float32Array(0);
    const fit = { targets, importance, size: bucketCount, loss: 'signs' } as const;
    const weights =
      lent.samples.length > 0
        ? fitShared(own.samples, lent.samples, { ...fit, cost: plan.cost, ratio })
        : fitLinear({ ...fit, samples: own.samples, factor: ratio(own.samples), cost: plan.cost });
    if (plan.words === 0) return weights;
    const beside = fitLinear({
      ...fit,
      samples: wordsOnly,
      factor: ratio(wordsOnly),
      cost: wordsCost * plan.cost,
    });
    for (let at = 0; at <= bucketCount; at += 1)
      weights[at] = (weights[at] ?? 0) + plan.words * (beside[at] ?? 0);
    return weights;
  });
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
