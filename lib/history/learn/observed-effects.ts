import { type Hyper, repostOn } from '../../crosstest/hyper';
import type { ObservedEffect } from '../../crosstest/learn/learn-effect';
import { orderShift } from '../../crosstest/order-shift';
import { contrastsOf } from '../contrasts';
import type { Experiment } from '../experiment';

/** What one comparison of a cross-test showed of log(A / B) on its network, before any belief. */
export interface EffectThere extends ObservedEffect {
  readonly network: string;
}

/** Every comparison of an experiment: the log ratio without the order's part, and the variance of such ratios. */
export function observedEffects(experiment: Experiment, hyper: Hyper): readonly EffectThere[] {
  if (experiment.practice) return [];
  return contrastsOf(experiment).flatMap((contrast): EffectThere[] => {
    if (contrast.kind !== 'repost') return [];
    const { a, b, first, gapHours, network } = contrast;
    const repost = repostOn(network, hyper);
    const order = orderShift(gapHours, repost);
    const { scale, df, orderSd } = repost;
    const counting = 1 / (a.count + 0.5) + 1 / (b.count + 0.5);
    return [
      {
        network,
        effect: Math.log((a.count + 0.5) / (b.count + 0.5)) + (first === 'A' ? order : -order),
        // (df + 3) / (df + 1): what Fisher's information leaves of a Student's scale.
        variance: ((df + 3) / (df + 1)) * scale ** 2 + orderSd ** 2 + counting,
      },
    ];
  });
}
