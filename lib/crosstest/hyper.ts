/** How much the effects on two networks resemble each other. */
export interface Transfer {
  /** Correlation of the effect on the test network with the effect on the target, 0 to 1. */
  readonly mean: number;
  /** How sure that is, as a number of pairs of a Beta distribution; Infinity = known exactly. */
  readonly weight: number;
}

/** A point of the order curve. */
export interface OrderPoint {
  readonly gapHours: number;
  /** Mean log(second / first) of two posts that say the same thing. */
  readonly shift: number;
}

/** What is believed of an account and its networks before an experiment. Fitted priors, then learnt. */
export interface Hyper {
  /** Size of true wording effects, sd of log(A / B): a lognormal of this median. */
  readonly effect: { readonly median: number; readonly logSd: number };
  /** By `test>target`; `fallback` for the others. */
  readonly transfer: { readonly fallback: Transfer; readonly pairs: Readonly<Record<string, Transfer>> };
  /** Luck of one arm of a random split beyond counting noise, sd of its log rate. */
  readonly split: { readonly armSd: number };
  readonly repost: {
    /** Scale and degrees of freedom of the Student noise of log(A / B), beyond counting noise. */
    readonly scale: number;
    readonly df: number;
    /** The scale where counts are divided by views. */
    readonly scaleWithViews: number;
    /** Ascending gaps. */
    readonly order: readonly OrderPoint[];
    /** The part of the curve kept: the rest is regression to the mean of what pages choose to repost. */
    readonly orderKept: number;
    /** Spread of the order effect between accounts. */
    readonly orderSd: number;
  };
  /** Spread of a post around its account's forecast, log units. */
  readonly parallel: { readonly residualSd: number };
  /** A reading before its age: sd of log(A / B) added, per natural logarithm of (age wanted / age). */
  readonly early: { readonly sdPerLogAge: number };
}

/** What Paraphe believes before it has learnt anything; fitted on open data, see priors.json. */
export const priorHyper: Hyper = {
  effect: { median: 0.35, logSd: 0.4 },
  transfer: { fallback: { mean: 0.4, weight: 5 }, pairs: {} },
  split: { armSd: 0.127 },
  repost: {
    scale: 0.45,
    df: 4,
    scaleWithViews: 0.3,
    order: [
      { gapHours: 3, shift: -1.19 },
      { gapHours: 9, shift: -1.29 },
      { gapHours: 18, shift: -0.86 },
      { gapHours: 36, shift: -0.6 },
      { gapHours: 72, shift: -0.31 },
      { gapHours: 132, shift: -0.3 },
      { gapHours: 252, shift: -0.2 },
      { gapHours: 528, shift: -0.17 },
    ],
    orderKept: 0.7,
    orderSd: 0.2,
  },
  parallel: { residualSd: 0.95 },
  early: { sdPerLogAge: 0.25 },
};
