import type { Hyper } from '../../crosstest/hyper';
import type { StyleObservation } from '../../crosstest/style/learn-style';
import { styleGap } from '../../crosstest/style/style-difference';
import { type Style, type StyleAxis, styleAxes, styleOf } from '../../crosstest/style/style-of';
import { textLanguage } from '../../voice/text-language';
import type { Experiment } from '../experiment';
import { observedEffects } from './observed-effects';
import type { PostResult } from './post-results';

/** The language a text's style is judged in; words of other languages are in neither list, signs are the same in all. */
export const styleLanguage = (text: string): 'en' | 'fr' => (textLanguage(text) === 'fr' ? 'fr' : 'en');

const styleOfText = (text: string): Style => styleOf(text, styleLanguage(text));

function fromExperiment(experiment: Experiment, hyper: Hyper): StyleObservation[] {
  const { variants } = experiment;
  const language = styleLanguage(`${variants.A}\n${variants.B}`);
  const difference = styleGap(styleOf(variants.A, language), styleOf(variants.B, language));
  return observedEffects(experiment, hyper).map((observed) => ({ ...observed, difference }));
}

function meanStyle(styles: readonly Style[]): Record<StyleAxis, number> {
  const mean = (axis: StyleAxis) => styles.reduce((sum, style) => sum + style[axis], 0) / styles.length;
  return Object.fromEntries(styleAxes.map((axis) => [axis, mean(axis)])) as Record<StyleAxis, number>;
}

/** Ordinary posts of one network: each against how the account usually writes there. */
function fromPosts(results: readonly PostResult[]): StyleObservation[] {
  const styles = results.map(({ text }) => styleOfText(text));
  const usual = meanStyle(styles);
  return results.flatMap(({ network, residual, sd }, i): StyleObservation[] => {
    const style = styles[i];
    return style
      ? [{ network, difference: styleGap(style, usual), effect: residual, variance: sd * sd }]
      : [];
  });
}

/** What cross-tests and ordinary posts show of ways of writing, for `learnStyle`. */
export const styleObservations = (
  experiments: readonly Experiment[],
  results: readonly PostResult[],
  hyper: Hyper,
): readonly StyleObservation[] => [
  ...experiments.flatMap((one) => fromExperiment(one, hyper)),
  ...[...Map.groupBy(results, ({ network }) => network).values()].flatMap(fromPosts),
];
