import { type Hyper, repostOn } from '../hyper';
import { orderShift } from '../order-shift';

/** Two posts of one account on one network that carried the same content, whatever the words. */
export interface RepeatedPost {
  readonly gapHours: number;
  readonly first: number;
  readonly second: number;
  /** Same words too; else wording adds its share to the noise. */
  readonly sameWords: boolean;
}

/** The fitted noise counts as this many pairs. */
const priorPairs = 30;
const rounds = 12;

/**
 * The order effect and the noise of an account on one network, from what it posted twice there. Empirical Bayes: the account's own shift is
 * N(0, orderSd²) around the fitted curve, a pair's noise is Student on top of counting noise, fitted by the weights of
 * the t's own EM (Lange, Little & Taylor, JASA 84, 1989) with the prior scale counting as 30 pairs. Pairs with numbers
 * that cannot be are left out.
 */
export function learnOrder(network: string, pairs: readonly RepeatedPost[], hyper: Hyper): Hyper {
  const { effect } = hyper;
  const repost = repostOn(network, hyper);
  const usable = pairs
    .filter(({ gapHours, first, second }) =>
      [gapHours, first, second].every((n) => Number.isFinite(n) && n >= 0),
    )
    .map(({ gapHours, first, second, sameWords }) => ({
      shift: Math.log((second + 0.5) / (first + 0.5)) - (orderShift(gapHours, repost) - repost.orderOwn),
      known: 1 / (first + 0.5) + 1 / (second + 0.5) + (sameWords ? 0 : effect.median ** 2),
    }));
  if (usable.length === 0) return hyper;

  const priorPrecision = 1 / repost.orderSd ** 2;
  let own = 0;
  let scale = repost.scale ** 2;
  let precision = priorPrecision;
  for (let round = 0; round < rounds; round += 1) {
    precision = priorPrecision;
    let weighted = 0;
    let squares = priorPairs * repost.scale ** 2;
    for (const { shift, known } of usable) {
      const variance = scale + known;
      const away = shift - own;
      const weight = (repost.df + 1) / (repost.df + (away * away) / variance);
      precision += weight / variance;
      weighted += (weight * shift) / variance;
      // The part of the square that is the posts' luck rather than counting noise or wording.
      squares += (weight * away * away * scale) / variance;
    }
    own = weighted / precision;
    scale = squares / (priorPairs + usable.length);
  }
  const learnt = {
    scale: Math.sqrt(scale),
    orderOwn: repost.orderOwn + own,
    orderSd: 1 / Math.sqrt(precision),
  };
  return { ...hyper, learnt: { ...hyper.learnt, [network]: learnt } };
}
