import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import type { NewsPair } from './news-pairs';
import { type NewsPriors, newsHyper, newsVerdict } from './news-verdict';
import { seeded } from './random';
import { accuracy, atLevel, calibrationError, logLoss, oriented, type Said } from './scores';

/** Scores of calls about one network from another. */
export interface TransferScore {
  readonly logLoss: number;
  readonly ece: number;
  readonly accuracy: number;
  /** Part of what always knowing the better one would gain on the target, in log units. */
  readonly gain: number;
  /** Calls of .90 and more: how often, and how often right. */
  readonly said90: number;
  readonly right90: number;
}

const small = Math.log(2.7);

interface Call extends Said {
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
): Record<'all' | 'small' | 'smallTwoSources' | 'calculatorAll' | 'calculatorSmall', TransferScore> {
  const hyper = newsHyper(priors);
  const calls = pairs.map((pair) => {
    const { a, b, outcome } = pair;
    const shared = {
      happened: outcome.a > outcome.b,
      size: Math.log((outcome.a + 0.5) / (outcome.b + 0.5)),
      small: Math.abs(Math.log((a + 0.5) / (b + 0.5))) < small,
    };
    return {
      verdict: { p: newsVerdict(pair.target, [pair], hyper), ...shared },
      both: { p: newsVerdict(pair.target, pair.also ? [pair, pair.also] : [pair], hyper), ...shared },
      calculator: { p: normalCdf((a - b) / Math.sqrt(a + b + 1)), ...shared },
    };
  });
  const of = (rule: 'verdict' | 'both' | 'calculator', onlySmall: boolean) =>
    score(calls.map((call) => call[rule]).filter((call) => !onlySmall || call.small));
  return {
    all: of('verdict', false),
    small: of('verdict', true),
    smallTwoSources: of('both', true),
    calculatorAll: of('calculator', false),
    calculatorSmall: of('calculator', true),
  };
}

function score(calls: readonly Call[]): TransferScore {
  const turned = oriented(calls, seeded(7));
  const sure = atLevel(turned, 0.9);
  const oracle = calls.reduce((sum, { size }) => sum + Math.abs(size), 0);
  const gained = calls.reduce((sum, { p, size }) => sum + Math.sign(p - 0.5) * size, 0);
  return {
    logLoss: logLoss(turned),
    ece: calibrationError(turned),
    accuracy: accuracy(turned),
    gain: gained / oracle,
    said90: sure.said,
    right90: sure.right,
  };
}
