import priors from '../priors.json';
import { learnStyle, type StyleObservation, type StyleWeights, styleMeanOf } from './learn-style';
import { styleGap } from './style-difference';
import { styleOf } from './style-of';

/** Weights of style fitted on other people's posts: weak, in English only. */
const priorWeights = (language: 'en' | 'fr'): StyleWeights => (language === 'en' ? priors.style.en : {});

/**
 * Expected log(A / B) on a network from how the two texts are written, for `VerdictInput.styleMean`: what the account
 * taught, on a third of what is known from elsewhere.
 */
export function styleMean(
  variants: { readonly A: string; readonly B: string },
  language: 'en' | 'fr',
  network: string,
  observations: readonly StyleObservation[],
): number {
  const gap = styleGap(styleOf(variants.A, language), styleOf(variants.B, language));
  return styleMeanOf(gap, learnStyle(network, observations, priorWeights(language)));
}
