/** A mean that forgets: after `halfLife` further values, a value weighs half as much. */
export interface RunningMean {
  readonly value: number;
  add(value: number): void;
}

/** An exponentially weighted mean, exact from the first value on; `start` counts as `startWeight` values. */
export function runningMean(halfLife: number, start = 0, startWeight = 0): RunningMean {
  const decay = 0.5 ** (1 / halfLife);
  let weight = startWeight;
  let mean = start;
  return {
    get value() {
      return mean;
    },
    add(value) {
      weight = weight * decay + 1;
      mean += (value - mean) / weight;
    },
  };
}
