import { isHoliday } from './holiday';
import { localTime } from './local-time';

const hour = 3_600_000;
const day = 24 * hour;
const furthest = 21;

/**
 * The first moment at `earliest` or later that is like `model`: the same local hour (clock changes included), weekday
 * for weekday, weekend for weekend, on no public holiday of the audience's country. Ms since 1970. Where three weeks
 * hold none, the first day at that hour, whatever the day.
 */
export function slotAfter(
  model: number,
  earliest: number,
  timeZone: string,
  country: string | undefined,
): number {
  const like = localTime(model, timeZone);
  const days = Math.max(0, Math.floor((earliest - model) / day));
  let anyDay: number | undefined;
  for (let later = days; later <= days + furthest; later += 1) {
    const about = model + later * day;
    // A clock change between the two moves the local hour: move back by as much.
    const drift = ((localTime(about, timeZone).hour - like.hour + 36) % 24) - 12;
    const at = about - drift * hour;
    if (at < earliest) continue;
    anyDay ??= at;
    const there = localTime(at, timeZone);
    const off = country !== undefined && isHoliday(country, there.year, there.month, there.date);
    if (there.weekend === like.weekend && !off) return at;
  }
  return anyDay ?? earliest;
}
