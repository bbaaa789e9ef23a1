import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import type { Claim } from './estimated-scores';
import type { NewsPair } from './news-pairs';
import { type NewsPriors, newsHyper, newsVerdict } from './news-verdict';

const small = Math.log(2.7);

/** A call about one network from another. */
export interface TransferCall extends Claim {
  /** log(a / b) on the target. */
  readonly size: number;
  readonly small: boolean;
}

/**
 * G4: which of two news items leads on the target on day 2, from day 1 on the source. Small differences: a ratio under
 * 2.7 on the source. The calculator compares two counts as if they were the target's own.
 */
export function transferCalls(
  pairs: readonly NewsPair[],
  priors: NewsPriors,
): Readonly<Record<'verdict' | 'both' | 'calculator', readonly TransferCall[]>> {
  const hyper = newsHyper(priors);
  const outcomes = pairs.map(({ unit, a, b, outcome }) => ({
    unit,
    happened: outcome.a > outcome.b,
    size: Math.log((outcome.a + 0.5) / (outcome.b + 0.5)),
    small: Math.abs(Math.log((a + 0.5) / (b + 0.5))) < small,
  }));
  const calls = (p: (pair: NewsPair) => number) =>
    pairs.flatMap((pair, i) => {
      const outcome = outcomes[i];
      return outcome ? [{ p: p(pair), ...outcome }] : [];
    });
  return {
    verdict: calls((pair) => newsVerdict(pair.target, [pair], hyper)),
    both: calls((pair) => newsVerdict(pair.target, pair.also ? [pair, pair.also] : [pair], hyper)),
    calculator: calls(({ a, b }) => normalCdf((a - b) / Math.sqrt(a + b + 1))),
  };
}
