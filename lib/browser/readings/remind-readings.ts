import type { DueReading } from '../../history/due-reading';

/** What a round of reminders does: what to say now, what was said so far, when to wake next. */
export interface ReadingRound {
  readonly tell: readonly DueReading[];
  /** Keys of all that was said and is still due. */
  readonly told: readonly string[];
  /** Ms since 1970; undefined when nothing is to come. */
  readonly next: number | undefined;
}

const day = 86_400_000;
/** After this long she has other things to do: the reading just stays to be taken. */
const patience = 7 * day;
/** More at once would be a wall of notices; the others come at the next round. */
const mostAtOnce = 3;

const keyOf = ({ publication, age }: DueReading): string => `${publication.id} ${Math.round(age)}`;

/** Decides a round from the readings she has to take herself. Each is said once. `now` in ms since 1970. */
export function remindReadings(
  due: readonly DueReading[],
  told: readonly string[],
  now: number,
): ReadingRound {
  const before = new Set(told);
  const open = due.filter(({ from }) => from <= now && now < from + patience);
  const tell = open.filter((one) => !before.has(keyOf(one))).slice(0, mostAtOnce);
  const said = new Set(tell);
  const later = due.filter(({ from }) => from > now).map(({ from }) => from);
  return {
    tell,
    told: open.filter((one) => said.has(one) || before.has(keyOf(one))).map(keyOf),
    next: later.length > 0 ? Math.min(...later) : undefined,
  };
}
