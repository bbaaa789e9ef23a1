import priors from './priors.json';

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

/** The noise and the order effect of one account on one network. */
export interface LearntRepost {
  readonly scale: number;
  readonly orderOwn: number;
  readonly orderSd: number;
}

/** What is missing of a reading taken at a part of the reading age. */
export interface EarlyPoint {
  readonly part: number;
  /** Sd of log(A / B) that the rest of the posts' lives adds. */
  readonly sd: number;
  /** How many times more than Poisson's the counts vary. */
  readonly dispersion: number;
  /** The first counts of a young post say little of it: `n` of them, of both posts, weigh as n² / (n + few). */
  readonly few: number;
  /** Expected log of the part of the final count already there. */
  readonly reached: number;
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
    /** What this account has shown of its own, added to the curve. */
    readonly orderOwn: number;
    /** Spread of the order effect around that. */
    readonly orderSd: number;
  };
  /** What the account's own posts on a network have taught, in place of the above. */
  readonly learnt: Readonly<Record<string, LearntRepost>>;
  /** Spread of a post around its account's forecast, log units. */
  readonly parallel: { readonly residualSd: number };
  /** Readings before their age, by part of the reading age, ascending. */
  readonly early: {
    /** Degrees of freedom of the noise while posts may still take off. */
    readonly df: number;
    readonly points: readonly EarlyPoint[];
  };
}

/** What Paraphe believes before it has learnt anything: priors.json says where each number comes from. */
export const priorHyper: Hyper = priors;

const between = (low: number, value: number, high: number): boolean => value >= low && value <= high;

/** What is believed of posts on one network. */
export const repostOn = (network: string, { repost, learnt }: Hyper): Hyper['repost'] =>
  Object.hasOwn(learnt, network) ? { ...repost, ...learnt[network] } : repost;

/** Are these numbers such as they can be? Throws where a part is missing. */
function inBounds({ effect, transfer, split, repost, learnt, parallel, early }: Hyper): boolean {
  const transfers = [transfer.fallback, ...Object.values(transfer.pairs)];
  return (
    between(1e-3, effect.median, 20) &&
    between(0, effect.logSd, 2) &&
    transfers.every(({ mean, weight }) => between(0, mean, 1) && weight > 0) &&
    between(0, split.armSd, 10) &&
    [repost, ...Object.values(learnt)].every(
      ({ scale, orderOwn, orderSd }) =>
        between(0, scale, 10) && between(-10, orderOwn, 10) && between(0, orderSd, 10),
    ) &&
    between(0, repost.scaleWithViews, 10) &&
    between(0.5, repost.df, 1e6) &&
    between(0, repost.orderKept, 2) &&
    repost.order.every(({ gapHours, shift }) => gapHours > 0 && between(-10, shift, 10)) &&
    between(1e-3, parallel.residualSd, 20) &&
    between(0.5, early.df, 1e6) &&
    early.points.every(
      ({ part, sd, dispersion, few, reached }) =>
        between(0, part, 1) &&
        between(0, few, 1e6) &&
        between(0, sd, 10) &&
        between(0.1, dispersion, 100) &&
        between(-20, reached, 5),
    )
  );
}

/** Can verdicts be made with these? What comes from a file or from elsewhere may be damaged, or be something else. */
export function isUsable(hyper: Hyper): boolean {
  try {
    return inBounds(hyper);
  } catch {
    return false;
  }
}
