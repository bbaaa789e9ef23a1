import type { VariantName } from './event';
import type { Experiment } from './experiment';

/** A variant planned for a network and not published there yet. */
export interface Awaited {
  readonly experiment: string;
  readonly variant: VariantName;
  readonly text: string;
  readonly practice: boolean;
}

/** Variants waiting on `network`, the newest experiment first and, within one, the variant that goes first first. */
export function awaitedOn(network: string, experiments: readonly Experiment[]): readonly Awaited[] {
  return experiments
    .filter(({ test, target, stopped }) => !stopped && (test.includes(network) || target === network))
    .flatMap(({ id, first, variants, practice, publications }) =>
      (first === 'A' ? (['A', 'B'] as const) : (['B', 'A'] as const))
        .filter((variant) => !publications.some((p) => p.variant === variant && p.network === network))
        .map((variant) => ({ experiment: id, variant, text: variants[variant], practice })),
    );
}
