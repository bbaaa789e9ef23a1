import type { Span } from '../../draft/span';
import model from '../models/politeness-strategies.json';
import { findStrategies, type PoliteLanguage, politenessFeatures, type StrategyName } from './strategies';

/** How polite a message is, and what makes it so. */
export interface Politeness {
  /** Calibrated probability that a reader finds it polite rather than impolite, on requests. */
  readonly probability: number;
  /** Strategies it uses, with what each adds (towards polite) or takes away. */
  readonly strategies: readonly { readonly name: StrategyName; readonly span: Span; readonly adds: number }[];
}

/**
 * Scores a message by its strategies of politeness (thanks, greeting, "could you", "why did you"), which are
 * translated, so that what English readers taught serves French and Spanish.
 */
export function scorePoliteness(text: string, language: PoliteLanguage): Politeness {
  let score = model.bias;
  for (const feature of politenessFeatures(text, language)) score += model.weights[feature] ?? 0;
  return {
    probability: 1 / (1 + Math.exp(-(2 * model.slope * score + model.shift))),
    strategies: findStrategies(text, language).map(({ name, span, feature }) => ({
      name,
      span,
      adds: model.weights[feature] ?? 0,
    })),
  };
}
