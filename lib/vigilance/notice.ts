import type { Signal } from './signal';

/** What the community manager answered to a warning about one brand. */
export interface Notice {
  /** "Got it": the rise it was said of, and whether it was already a strong one. */
  readonly seenSince?: number;
  readonly seenStrong?: boolean;
  /** "Mute 4 h": ms since 1970. */
  readonly mutedUntil?: number;
}

const muteMs = 4 * 3_600_000;
/** Six hours after the last unusual one, a surge is history: said in the card, not at the compose box. */
const freshHours = 6;

export const gotIt = (notice: Notice, { surge }: Signal): Notice =>
  surge ? { ...notice, seenSince: surge.since, seenStrong: surge.strong } : notice;

export const mute = (notice: Notice, now: number): Notice => ({ ...notice, mutedUntil: now + muteMs });

/** Is the banner shown? Again after "got it" only when the same surge has become a strong one. */
export function isShown(
  { surge, bin }: Signal,
  { seenSince, seenStrong, mutedUntil }: Notice,
  now: number,
): boolean {
  if (!surge || bin - surge.last >= freshHours) return false;
  if (mutedUntil !== undefined && now < mutedUntil) return false;
  return seenSince !== surge.since || (surge.strong && seenStrong !== true);
}
