/** A burst laid over a real series: `times[i]` is how many times the usual level its i-th hour reaches. */
export interface BurstShape {
  readonly name: string;
  readonly times: readonly number[];
}

const hours = (length: number, at: (i: number) => number) => Array.from({ length }, (_, i) => at(i));

const plateau = (times: number, length: number) => hours(length, () => times);
const ramp = (times: number, length: number) => hours(length, (i) => 1 + ((times - 1) * (i + 1)) / length);
const spike = (times: number, length: number) => hours(length, (i) => 1 + (times - 1) * 0.75 ** i);
const hill = (times: number, length: number) =>
  hours(length, (i) => 1 + (times - 1) * Math.sin((Math.PI * (i + 1)) / (length + 1)));

/** The one shape the detector's constants were chosen on. */
export const tunedShape: BurstShape = { name: 'plateau x3, 6 h', times: plateau(3, 6) };

const families = { plateau, ramp, spike, hill };

/** Shapes no constant was chosen on: drawn at random among four families, x2 to x5, 2 to 24 h. */
export function drawShape(random: () => number): BurstShape {
  const names = Object.keys(families) as (keyof typeof families)[];
  const family = names[Math.floor(random() * names.length)] ?? 'plateau';
  const times = 2 + 3 * random();
  const length = 2 + Math.floor(23 * random());
  return { name: family, times: families[family](times, length) };
}

/** Mentions added, in hours of the usual level: what a burst weighs, whatever its shape. */
export const weightOf = ({ times }: BurstShape): number => times.reduce((sum, t) => sum + t - 1, 0);
