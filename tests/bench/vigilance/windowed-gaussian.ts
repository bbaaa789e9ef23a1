import type { NabSeries } from './nab-series';

const windowSize = 6400;
const step = 100;
/** As NAB's code rounds it. */
const rootTwo = 14142 / 10000;

/** erfc(x), relative error below 1.2e-7 (Numerical Recipes, §6.2). */
function erfc(x: number): number {
  const z = Math.abs(x);
  const t = 1 / (1 + z / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ];
  const sum = terms.reduceRight((total, c) => total * t + c, 0);
  const value = t * Math.exp(-z * z + sum);
  return x >= 0 ? value : 2 - value;
}

/**
 * NAB's own reference detector, rewritten from its description: the two-sided Gaussian tail over a sliding window of
 * 6,400 rows renewed by 100, an alarm wherever the score prints as 1 with twelve digits. Its published score is known
 * to two decimals, which checks our scoring end to end.
 */
export function windowedGaussianAlarms({ counts }: NabSeries): number[] {
  const alarms: number[] = [];
  let window: number[] = [];
  let waiting: number[] = [];
  let mean = 0;
  let deviation = 1;
  counts.forEach((count, row) => {
    const tail = erfc(Math.abs(count - mean) / deviation / rootTwo) / 2;
    if (window.length > 0 && Number((1 - tail).toPrecision(12)) >= 1) alarms.push(row);
    if (window.length < windowSize) window.push(count);
    else if (waiting.push(count) < step) return;
    else {
      window = window.slice(step).concat(waiting);
      waiting = [];
    }
    mean = window.reduce((a, b) => a + b, 0) / window.length;
    deviation = Math.sqrt(window.reduce((a, b) => a + (b - mean) ** 2, 0) / window.length) || 1e-6;
  });
  return alarms;
}
