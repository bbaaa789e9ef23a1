import { decide } from '../../../lib/crosstest/decide';
import type { Hyper } from '../../../lib/crosstest/hyper';
import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import { hypergeometricDraw, seeded } from './random';
import type { Arm, ArmPair } from './read-upworthy';

const every = 100;
const looks = 30;
const level = 0.95;

/** The first claim of each rule on one pair, as the probability that it is false; absent where it claimed nothing. */
export interface Peeked {
  readonly unit: string;
  readonly verdict?: number;
  readonly calculator?: number;
}

/** Clicks of the two arms at each look of `every` impressions an arm. */
function* watched(a: Arm, b: Arm, random: () => number) {
  const left = { a: { ...a }, b: { ...b } };
  const seen = { a: 0, b: 0 };
  for (let look = 1; look <= looks; look += 1) {
    if (left.a.impressions < every || left.b.impressions < every) return;
    for (const side of ['a', 'b'] as const) {
      const arm = left[side];
      const clicks = hypergeometricDraw(arm.impressions, arm.clicks, every, random);
      seen[side] += clicks;
      left[side] = { ...arm, impressions: arm.impressions - every, clicks: arm.clicks - clicks };
    }
    yield {
      a: { successes: seen.a, impressions: look * every },
      b: { successes: seen.b, impressions: look * every },
    };
  }
}

const verdictOf = (a: { successes: number; impressions: number }, b: typeof a, hyper: Hyper): number =>
  decide({ target: 'site', contrasts: [{ kind: 'split', network: 'site', a, b }], hyper }).probabilityA;

/** Sd of the differences of click rate between two headlines of one test, by random effects on the open data. */
const siteSd = 0.373;

/** P(A's click rate is higher in this test) from all its traffic: the yardstick the calls are held against. */
function betterOnSite(a: Arm, b: Arm): number {
  const observed =
    Math.log((a.clicks + 0.5) / (a.impressions + 1)) - Math.log((b.clicks + 0.5) / (b.impressions + 1));
  const noise = 1 / (a.clicks + 0.5) + 1 / (b.clicks + 0.5);
  const kept = siteSd ** 2 / (siteSd ** 2 + noise);
  return normalCdf((kept * observed) / Math.sqrt(kept * noise));
}

/** P by flat priors, as calculators do. */
function calculator(a: { successes: number; impressions: number }, b: typeof a): number {
  const [p, q] = [(a.successes + 1) / (a.impressions + 2), (b.successes + 1) / (b.impressions + 2)];
  const variance = (p * (1 - p)) / (a.impressions + 3) + (q * (1 - q)) / (b.impressions + 3);
  return normalCdf((p - q) / Math.sqrt(variance));
}

/** Nothing near the level is reached below this many standard errors: spares most of the work. */
const cannotReach = (a: { successes: number }, b: { successes: number }): boolean =>
  Math.abs(Math.log((a.successes + 0.5) / (b.successes + 0.5))) <
  1.5 * Math.sqrt(1 / (a.successes + 0.5) + 1 / (b.successes + 0.5));

/**
 * G2: a look every 100 impressions, stopping at the first claim. `wrong` is the probability, given all the traffic of
 * the pair, that the claim is false; on A/A pairs every claim is.
 */
export function peeking(pairs: readonly ArmPair[], hyper: Hyper): Peeked[] {
  const random = seeded(11);
  return pairs.map(({ test, a, b }) => {
    const first: { verdict?: boolean; calculator?: boolean } = {};
    for (const seen of watched(a, b, random)) {
      if (cannotReach(seen.a, seen.b)) continue;
      const said = first.verdict === undefined ? verdictOf(seen.a, seen.b, hyper) : 0.5;
      const flat = calculator(seen.a, seen.b);
      if (Math.max(said, 1 - said) >= level) first.verdict ??= said > 0.5;
      if (Math.max(flat, 1 - flat) >= level) first.calculator ??= flat > 0.5;
      if (first.verdict !== undefined && first.calculator !== undefined) break;
    }
    const truth = betterOnSite(a, b);
    const wrong = (call: boolean) => (call ? 1 - truth : truth);
    return {
      unit: test,
      ...(first.verdict === undefined ? {} : { verdict: wrong(first.verdict) }),
      ...(first.calculator === undefined ? {} : { calculator: wrong(first.calculator) }),
    };
  });
}
