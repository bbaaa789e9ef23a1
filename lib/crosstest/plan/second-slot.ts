import { isHoliday } from './holiday';
import { localTime } from './local-time';

const hour = 3_600_000;
const shortestGap = 72;
const furthest = 14;

/**
 * When to post the second variant: at least 72 h after the first, at the same local hour (clock changes included),
 * weekday for weekday, weekend for weekend, on no public holiday of the audience's country. Ms since 1970; a fortnight
 * later at most, then the shortest gap whatever the day.
 */
export function secondSlot(first: number, timeZone: string, country: string | undefined): number {
  const start = localTime(first, timeZone);
  for (let days = shortestGap / 24; days <= furthest; days += 1) {
    const about = first + days * 24 * hour;
    // A clock change between the two moves the local hour: move back by as much.
    const drift = ((localTime(about, timeZone).hour - start.hour + 36) % 24) - 12;
    let at = about - drift * hour;
    if (at - first < shortestGap * hour) at = first + shortestGap * hour;
    const there = localTime(at, timeZone);
    const off = country !== undefined && isHoliday(country, there.year, there.month, there.date);
    if (there.weekend === start.weekend && !off) return at;
  }
  return first + shortestGap * hour;
}
