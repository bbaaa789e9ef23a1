import { type Fit, fitLinear, type Sample } from './linear-machine';

/** How much what languages share weighs beside a language's own; by cross-validation, flat from 0.5 to 1. */
const share = 0.7;

/**
 * A machine of one language that leans on the rows of others where its own say little: each feature stands twice,
 * once for the language and once for all of them (Daumé 2007, "Frustratingly easy domain adaptation"). `targets` and
 * `importance` are those of its own samples, then of the lent ones; `ratio` scales the features, where they are.
 * Returns weights as `fitLinear` does, both of a feature in one.
 */
export function fitShared(
  own: readonly Sample[],
  lent: readonly Sample[],
  fit: Omit<Fit, 'samples' | 'factor'> & { readonly ratio: (samples: readonly Sample[]) => Float32Array },
): Float64Array {
  const { size, ratio } = fit;
  const factor = new Float32Array(2 * size).fill(1, 0, size).fill(share, size);
  for (const [at, one] of ratio(own).entries()) factor[at] = one;
  for (const [at, one] of ratio([...own, ...lent]).entries()) factor[size + at] = share * one;
  const both = fitLinear({
    ...fit,
    samples: [...own.map((sample) => twice(sample, size)), ...lent.map((sample) => moved(sample, size))],
    factor,
    size: 2 * size,
  });
  const weights = both.slice(size);
  for (let bucket = 0; bucket < size; bucket += 1)
    weights[bucket] = (weights[bucket] ?? 0) + (both[bucket] ?? 0);
  return weights;
}

const moved = (sample: Sample, size: number): Sample => ({
  ...sample,
  buckets: sample.buckets.map((bucket) => bucket + size),
});

function twice(sample: Sample, size: number): Sample {
  const { length } = sample.buckets;
  const buckets = new Int32Array(2 * length);
  buckets.set(sample.buckets);
  buckets.set(moved(sample, size).buckets, length);
  return { ...sample, buckets };
}
