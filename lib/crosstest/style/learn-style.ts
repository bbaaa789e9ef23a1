import { ridge } from '../stats/ridge';
import { type Style, type StyleAxis, styleAxes } from './style-of';

/** One comparison of styles on one network: two variants of a test, or a post against its account's habit. */
export interface StyleObservation {
  readonly network: string;
  /** Style of A less style of B (or of the post less the account's mean style). */
  readonly difference: Partial<Style>;
  /** log(A / B), or the post's residual from its forecast. */
  readonly effect: number;
  readonly variance: number;
}

/** What is known of one axis on one network. */
export interface StyleWeight {
  readonly axis: StyleAxis;
  /** Effect on log engagement of having it. */
  readonly mean: number;
  readonly se: number;
  /** Beyond two standard errors: sure enough to be said. */
  readonly shown: boolean;
}

/** Weights by axis, as fitted elsewhere; missing axes are 0. */
export type StyleWeights = Readonly<Partial<Record<StyleAxis, number>>>;

/** Sd of true style effects between axes, and how much of an effect on one network is found on another (measured). */
const spread = 0.065;
const shared = 0.33;

/**
 * Style effects on a network, pooled over every experiment and ordinary post: Bayesian ridge regression of sd .065 on
 * all other networks first, a third of which is the prior here. Observations with impossible numbers are left out.
 */
export function learnStyle(
  network: string,
  observations: readonly StyleObservation[],
  prior: StyleWeights = {},
): StyleWeight[] {
  const usable = observations.filter(
    ({ effect, variance }) => Number.isFinite(effect) && Number.isFinite(variance) && variance > 0,
  );
  const start = styleAxes.map((axis) => prior[axis] ?? 0);
  const elsewhere = pooled(
    usable.filter((one) => one.network !== network),
    start,
    spread,
  );
  const here = pooled(
    usable.filter((one) => one.network === network),
    elsewhere.mean.map((mean) => shared * mean),
    spread * Math.sqrt(1 - shared * shared),
  );
  return styleAxes.map((axis, i) => {
    const mean = here.mean[i] ?? 0;
    const se = here.se[i] ?? spread;
    return { axis, mean, se, shown: Math.abs(mean) > 2 * se };
  });
}

const pooled = (observations: readonly StyleObservation[], start: readonly number[], sd: number) =>
  ridge(
    observations.map(({ difference }) => styleAxes.map((axis) => finite(difference[axis]))),
    observations.map(({ effect }) => effect),
    observations.map(({ variance }) => variance),
    start,
    sd,
  );

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;

/** Expected log(A / B) from styles alone, for `VerdictInput.styleMean`; the surest axes speak loudest by shrinkage. */
export const styleMeanOf = (difference: Partial<Style>, weights: readonly StyleWeight[]): number =>
  weights.reduce((sum, { axis, mean }) => sum + mean * finite(difference[axis]), 0);
