import { negativeBinomialLogMass } from './negative-binomial-mass';
import type { Expectation } from './seasonal-rate';
import type { Tempo } from './tempo';

/** Log-odds of "in a burst" before anything is seen: what the chance of starting one amounts to at rest. */
export const restingOdds = -5;

/** One bin without evidence: bursts end and start by themselves. */
export function driftOdds(logOdds: number, { enter, stay }: NonNullable<Tempo['burst']>): number {
  const inBurst = 1 / (1 + Math.exp(-logOdds));
  const next = inBurst * stay + (1 - inBurst) * enter;
  return Math.log(next / (1 - next));
}

/** Evidence of one bin, in nats, that it belongs to a burst; capped both ways. */
export function burstEvidence(
  count: number,
  { mean, level }: Expectation,
  spread: number,
  { times, cap }: NonNullable<Tempo['burst']>,
): number {
  // News knows neither night nor day: half-way (geometrically) between "times this hour" and "times the day".
  const raised = mean + (times - 1) * Math.sqrt(mean * level);
  const evidence =
    negativeBinomialLogMass(count, raised, spread) - negativeBinomialLogMass(count, mean, spread);
  return Math.max(-cap, Math.min(cap, evidence));
}

/**
 * Two-state filter, after Kleinberg (2003), "Bursty and hierarchical structure in streams": each bin is either
 * usual or raised, the state tends to stay, and the log-odds of "raised" move with the evidence of the bin.
 */
export const filterBurst = (logOdds: number, evidence: number, burst: NonNullable<Tempo['burst']>): number =>
  Math.max(-12, Math.min(50, driftOdds(logOdds, burst) + evidence));
