/** Texts as their features: bucket numbers, each standing for 1, and the length that brings the text to norm 1. */
export interface Sample {
  readonly buckets: Int32Array;
  readonly norm: number;
  /** Features with a value of their own, after the bias in the weights: what is known of its words. */
  readonly sums?: Float64Array;
  /** Those of the buckets that are whole words and their order. */
  readonly words?: Int32Array;
}

/** What to fit: a sign (+1, -1) or a value for each sample. */
export interface Fit {
  readonly samples: readonly Sample[];
  readonly targets: Float64Array;
  /** Importance of each sample. */
  readonly importance: Float64Array;
  /** Factor of each bucket; empty for 1. */
  readonly factor: Float32Array;
  readonly cost: number;
  readonly size: number;
  /** Signs: squared hinge loss. Values: squared loss (ridge). */
  readonly loss: 'signs' | 'values';
}

const passes = 20;
const none = new Float64Array(0);

/** A generator of the same numbers each time (Numerical Recipes' LCG): models are to be reproduced to the byte. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 4294967296;
  }
}

/**
 * Linear machine by coordinate descent in the dual (Hsieh et al. 2008 for the squared hinge; Ho & Lin 2012 with
 * no tolerance, which is ridge regression). Returns weights by bucket, then the bias, then those of the sums.
 */
export function fitLinear({ samples, targets, importance, factor, cost, size, loss }: Fit): Float64Array {
  const width = samples[0]?.sums?.length ?? 0;
  const weights = new Float64Array(size + 1 + width);
  const duals = new Float64Array(samples.length);
  const scaled = factor.length > 0;
  const value = (bucket: number): number => (scaled ? (factor[bucket] ?? 0) : 1);
  const diagonal = samples.map(({ buckets, norm, sums = none }) => {
    let sum = 1;
    for (const one of sums) sum += (one * norm) ** 2;
    for (const bucket of buckets) sum += (value(bucket) * norm) ** 2;
    return sum;
  });
  const order = samples.map((_, at) => at);
  const next = numbers(1);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, next);
    for (const at of order) {
      const sample = samples[at];
      if (sample === undefined) continue;
      const { buckets, norm, sums = none } = sample;
      let score = weights[size] ?? 0;
      for (const bucket of buckets) score += (weights[bucket] ?? 0) * value(bucket) * norm;
      for (let one = 0; one < width; one += 1)
        score += (weights[size + 1 + one] ?? 0) * (sums[one] ?? 0) * norm;
      const target = targets[at] ?? 0;
      const dual = duals[at] ?? 0;
      const soft = 0.5 / (cost * (importance[at] ?? 1));
      const room = (diagonal[at] ?? 1) + soft;
      const moved =
        loss === 'signs'
          ? Math.max(0, dual - (target * score - 1 + soft * dual) / room)
          : dual - (score - target + soft * dual) / room;
      const step = (moved - dual) * (loss === 'signs' ? target : 1);
      duals[at] = moved;
      if (step === 0) continue;
      for (const bucket of buckets) weights[bucket] = (weights[bucket] ?? 0) + step * value(bucket) * norm;
      weights[size] = (weights[size] ?? 0) + step;
      for (let one = 0; one < width; one += 1) {
        weights[size + 1 + one] = (weights[size + 1 + one] ?? 0) + step * (sums[one] ?? 0) * norm;
      }
    }
  }
  if (scaled)
    for (let bucket = 0; bucket < size; bucket += 1) weights[bucket] = (weights[bucket] ?? 0) * value(bucket);
  return weights;
}

function shuffle(order: number[], next: Generator<number, never>): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next.next().value * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Log-count ratio of each bucket between the two signs, smoothed by one; 0 for a bucket never seen. */
export function logCountRatio(samples: readonly Sample[], targets: Float64Array, size: number): Float32Array {
  const counts = [new Float64Array(size), new Float64Array(size)] as const;
  for (const [at, { buckets }] of samples.entries()) {
    const side = counts[(targets[at] ?? 0) > 0 ? 1 : 0];
    for (const bucket of buckets) side[bucket] = (side[bucket] ?? 0) + 1;
  }
  const seen = (bucket: number): boolean => (counts[0][bucket] ?? 0) + (counts[1][bucket] ?? 0) > 0;
  const totals = [0, 0];
  for (let bucket = 0; bucket < size; bucket += 1) {
    if (!seen(bucket)) continue;
    totals[0] = (totals[0] ?? 0) + (counts[0][bucket] ?? 0) + 1;
    totals[1] = (totals[1] ?? 0) + (counts[1][bucket] ?? 0) + 1;
  }
  return Float32Array.from({ length: size }, (_, bucket) =>
    seen(bucket)
      ? Math.log(
          ((counts[1][bucket] ?? 0) + 1) /
            (totals[1] ?? 1) /
            (((counts[0][bucket] ?? 0) + 1) / (totals[0] ?? 1)),
        )
      : 0,
  );
}
