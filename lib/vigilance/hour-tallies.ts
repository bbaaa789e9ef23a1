import { type Coverage, isCovered } from './coverage';
import type { Story } from './gather-stories';
import type { Tally } from './tally';

const hourMs = 3_600_000;

/** Hours since 1970 (UTC) an instant falls in. */
export const hourOf = (at: number): number => Math.floor(at / hourMs);

/** An hour that was seen. */
export interface HourTally {
  readonly hour: number;
  readonly tally: Tally;
}

/** Tone of a mention, -1 (hostile) to 1 (delighted), where it was read. */
export type ToneOf = (mentionId: string) => number | undefined;

/** From here down, a mention counts as negative. */
const negativeTone = -0.25;

/**
 * Stories per hour of first publication, for the hours from `first` to the one `now` is in. An hour that no feed covers
 * is left out: missing is not zero. One that only some feeds cover counts "at least" what was seen, and so does the
 * hour in progress. Undated mentions are in no hour.
 */
export function hourTallies(
  stories: readonly Story[],
  feeds: readonly Coverage[],
  first: number,
  now: number,
  toneOf: ToneOf = () => undefined,
): HourTally[] {
  const counts = new Map<number, { count: number; rated: number; negative: number }>();
  for (const { first: telling } of stories) {
    if (telling.publishedAt === undefined) continue;
    const hour = hourOf(telling.publishedAt);
    const sums = counts.get(hour) ?? { count: 0, rated: 0, negative: 0 };
    const tone = toneOf(telling.id);
    sums.count++;
    if (tone !== undefined) sums.rated++;
    if (tone !== undefined && tone <= negativeTone) sums.negative++;
    counts.set(hour, sums);
  }
  const tallies: HourTally[] = [];
  // A month is more than any watch catches up with; older hours would only cost time.
  for (let hour = Math.max(first, hourOf(now) - 24 * 31); hour <= hourOf(now); hour++) {
    const end = Math.min(now, (hour + 1) * hourMs);
    const covering = feeds.filter((coverage) => isCovered(coverage, hour * hourMs, end)).length;
    const sums = counts.get(hour) ?? { count: 0, rated: 0, negative: 0 };
    if (covering === 0 && sums.count === 0) continue;
    const whole = covering === feeds.length && end === (hour + 1) * hourMs;
    tallies.push({ hour, tally: whole ? sums : { ...sums, atLeast: true } });
  }
  return tallies;
}
