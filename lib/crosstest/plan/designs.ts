import type { PlannedContrast } from './test-power';

/** The ways to try two messages with ordinary posts. */
export type Design = 'repost' | 'crossover' | 'double-crossover' | 'crossover-target' | 'target' | 'parallel';

/** A network used by a design, with the count usually read there. */
export interface DesignNetwork {
  readonly network: string;
  readonly usualCount: number;
}

/** One round on one network; `turned` rounds start with the other variant. */
export interface Round {
  readonly network: string;
  readonly turned: boolean;
  /** Rounds of the same number run at the same time. */
  readonly wave: number;
}

/** The rounds a design asks for; nothing when it lacks networks. */
export function roundsOf(design: Design, tests: readonly DesignNetwork[], target: string): Round[] {
  const [one, two] = tests;
  const round = (network: string, turned: boolean, wave = 0): Round => ({ network, turned, wave });
  switch (design) {
    case 'target':
      return [round(target, false)];
    case 'repost':
      return one ? [round(one.network, false)] : [];
    case 'crossover-target':
      return one ? [round(one.network, false), round(target, true)] : [];
    case 'crossover':
    case 'parallel':
      return one && two ? [round(one.network, false), round(two.network, true)] : [];
    case 'double-crossover':
      return one && two
        ? [
            round(one.network, false),
            round(two.network, true),
            round(one.network, true, 1),
            round(two.network, false, 1),
          ]
        : [];
  }
}

/** What a design would compare, for `testPower`. */
export function contrastsOf(
  design: Design,
  tests: readonly DesignNetwork[],
  target: DesignNetwork,
): PlannedContrast[] {
  const usual = new Map([...tests, target].map(({ network, usualCount }) => [network, usualCount]));
  const contrasts = roundsOf(design, tests, target.network).map(({ network }) => ({
    kind: design === 'parallel' ? ('parallel' as const) : ('repost' as const),
    network,
    usualCount: usual.get(network) ?? 0,
  }));
  return design === 'parallel' ? contrasts.slice(0, 1) : contrasts;
}
