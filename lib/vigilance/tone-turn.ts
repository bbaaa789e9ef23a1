import { betaBinomialTail } from './beta-binomial-tail';

/** How mentions have sounded: the last 24 hours one by one, and the month before them as a whole. */
export interface ToneMemory {
  /** Bin, rated and negative of each hour with rated mentions, oldest first; 24 h at most. */
  readonly day: readonly (readonly [bin: number, rated: number, negative: number])[];
  readonly rated: number;
  readonly negative: number;
}

export const noTone: ToneMemory = { day: [], rated: 0, negative: 0 };

/** One more bin; what is older than a day joins the usual tone, which halves every 30 days. */
export function rememberTone(
  tone: ToneMemory,
  bin: number,
  rated: number,
  negative: number,
  binsPerHour: number,
): ToneMemory {
  const fade = 0.5 ** (1 / (30 * 24 * binsPerHour));
  const after = bin - 24 * binsPerHour;
  const leaving = tone.day.filter(([at]) => at <= after);
  const day = tone.day.filter(([at]) => at > after);
  return {
    day: rated > 0 ? [...day, [bin, rated, negative] as const] : day,
    rated: tone.rated * fade + leaving.reduce((sum, [, n]) => sum + n, 0),
    negative: tone.negative * fade + leaving.reduce((sum, [, , n]) => sum + n, 0),
  };
}

/** Negative mentions in the last 24 h, out of how many, and the share that is usual. */
export interface ToneTurn {
  readonly negative: number;
  readonly rated: number;
  readonly usualShare: number;
}

const fewest = { rated: 5, negative: 3 };
/** Until a brand has a month of its own: 15 % negative, worth ten mentions. */
const prior = { rated: 10, negative: 1.5 };
/** Tone comes in clumps too: however long the history, the usual share is never known better than from 60 mentions. */
const mostTrusted = 60;

/**
 * Are mentions turning negative? Said only of a change: at least five rated mentions in 24 h, three of them negative,
 * 15 points above the usual share, and a beta-binomial tail below 0.005 (about one false turn in ten weeks).
 */
export function toneTurn(tone: ToneMemory): ToneTurn | null {
  const rated = tone.day.reduce((sum, [, n]) => sum + n, 0);
  const negative = tone.day.reduce((sum, [, , n]) => sum + n, 0);
  const usualShare = (tone.negative + prior.negative) / (tone.rated + prior.rated);
  if (rated < fewest.rated || negative < fewest.negative || negative / rated < usualShare + 0.15) return null;
  const trust = Math.min(mostTrusted, tone.rated + prior.rated);
  const chance = betaBinomialTail(negative, rated, usualShare * trust, (1 - usualShare) * trust);
  return chance < 0.005 ? { negative, rated, usualShare } : null;
}
