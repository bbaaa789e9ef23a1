import { decide } from '../../../lib/crosstest/decide';
import type { Hyper } from '../../../lib/crosstest/hyper';
import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import type { Claim } from './estimated-scores';
import { hypergeometricDraw, seeded } from './random';
import type { Arm, ArmPair } from './read-upworthy';

/** Seen: the part of all traffic that has passed, taken from the first half. Rest: the rate in the other half. */
export function halved(arm: Arm, part: number, random: () => number) {
  const half = Math.floor(arm.impressions / 2);
  const clicks = hypergeometricDraw(arm.impressions, arm.clicks, half, random);
  const impressions = Math.min(half, Math.max(1, Math.round(part * arm.impressions)));
  const successes = hypergeometricDraw(half, clicks, impressions, random);
  return { impressions, successes, rest: (arm.clicks - clicks) / (arm.impressions - half) };
}

export const trafficParts = [0.1, 0.25, 0.5] as const;

/** What each way of telling said of the half that was not seen. */
export type HalfClaims = Readonly<Record<'verdict' | 'styled' | 'calculator', readonly Claim[]>>;

/**
 * G1: after a part of the traffic, who wins the half that has not been seen? Paraphe's verdict, with and without the
 * style of the headlines, beside the calculator most sites offer (two independent flat Beta posteriors).
 */
export function splitHalf(
  pairs: readonly ArmPair[],
  hyper: Hyper,
  styleMean: (a: string, b: string) => number,
  part: number,
  draws: number,
): HalfClaims {
  const said = { verdict: [] as Claim[], styled: [] as Claim[], calculator: [] as Claim[] };
  for (let draw = 0; draw < draws; draw += 1) {
    const random = seeded(1000 * draw + Math.round(100 * part));
    for (const pair of pairs) {
      const a = halved(pair.a, part, random);
      const b = halved(pair.b, part, random);
      if (a.rest === b.rest) continue;
      const outcome = { unit: pair.test, happened: a.rest > b.rest };
      const input = {
        target: 'site',
        contrasts: [{ kind: 'split' as const, network: 'site', a, b }],
        hyper,
      };
      const style = styleMean(pair.a.headline, pair.b.headline);
      said.verdict.push({ p: decide(input).probabilityA, ...outcome });
      said.styled.push({ p: decide({ ...input, styleMean: style }).probabilityA, ...outcome });
      said.calculator.push({ p: flatBeta(a, b), ...outcome });
    }
  }
  return said;
}

interface Shown {
  readonly successes: number;
  readonly impressions: number;
}

/** P(rate A > rate B) with flat priors, by matching normals to the two Beta posteriors. */
function flatBeta(a: Shown, b: Shown): number {
  const moments = ({ successes, impressions }: Shown) => {
    const rate = (successes + 1) / (impressions + 2);
    return { rate, variance: (rate * (1 - rate)) / (impressions + 3) };
  };
  const [left, right] = [moments(a), moments(b)];
  return normalCdf((left.rate - right.rate) / Math.sqrt(left.variance + right.variance));
}
