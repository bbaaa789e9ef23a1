/** Standard time, in minutes east of UTC, of the zones that Americans name without saying which half of the year it is. */
const standard: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

const day = 86_400_000;

/** The nth Sunday of a month at two in the morning, as its clocks show it. */
function sunday(year: number, month: number, nth: number): number {
  const first = Date.UTC(year, month, 1);
  return first + (((7 - new Date(first).getUTCDay()) % 7) + 7 * (nth - 1)) * day + 7_200_000;
}

/**
 * Minutes east of UTC of "ET", "CT", "MT" or "PT" at a time their clocks show (given as if it were UTC, in ms); undefined
 * for any other name. Daylight time from the second Sunday of March to the first of November: Energy Policy Act of 2005,
 * section 110, in force since 2007; older feeds are read by the same rule.
 */
export function usZone(name: string, clock: number): number | undefined {
  const winter = Object.hasOwn(standard, name) ? standard[name] : undefined;
  if (winter === undefined) return undefined;
  const year = new Date(clock).getUTCFullYear();
  const isSummer = clock >= sunday(year, 2, 2) && clock < sunday(year, 10, 1);
  return winter + (isSummer ? 60 : 0);
}
