import type { Hyper } from '../hyper';
import { testPower } from './test-power';

/** A network where the two versions could be tried. */
export interface Candidate {
  readonly network: string;
  /** Followers of the account there, where known. */
  readonly followers?: number;
  /** The count its posts usually reach at the reading age; 15 when unknown. */
  readonly usualCount?: number;
  /** How much a weaker post there would cost; from the followers when left out. */
  readonly stakes?: 'low' | 'medium' | 'high';
}

/** Assumed of an account about which nothing is known. */
export const unknownCount = 15;

const cost = { low: 0, medium: 0.15, high: 0.5 } as const;

/**
 * Test networks, best first: what a try there tells of the target (learnt transfer and usual counts), less what a
 * weaker post there costs. The target is never among them.
 */
export function chooseNetworks(
  target: string,
  candidates: readonly Candidate[],
  hyper: Hyper,
  targetFollowers?: number,
): Candidate[] {
  const value = (candidate: Candidate) => {
    const { network, usualCount = unknownCount } = candidate;
    const { gain } = testPower(target, [{ kind: 'repost', network, usualCount }], hyper);
    return gain * (1 - cost[stakesOf(candidate, targetFollowers)]);
  };
  const seen = new Set([target]);
  return candidates
    .filter(({ network }) => !seen.has(network) && seen.add(network))
    .map((candidate) => ({ candidate, value: value(candidate) }))
    .sort((a, b) => b.value - a.value)
    .map(({ candidate }) => candidate);
}

function stakesOf({ stakes, followers }: Candidate, targetFollowers?: number): 'low' | 'medium' | 'high' {
  if (stakes) return stakes;
  if (followers === undefined || targetFollowers === undefined || targetFollowers <= 0) return 'low';
  const part = followers / targetFollowers;
  return part < 0.5 ? 'low' : part < 1.5 ? 'medium' : 'high';
}
