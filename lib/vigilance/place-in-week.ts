/** 1 January 1970 was a Thursday, the fourth day of a week that starts on Sunday. */
const epochDay = 4;

const modulo = (a: number, b: number) => ((a % b) + b) % b;

/** The cell of the weekly profile an hour falls in: 0-23 on weekdays, 24-47 at the weekend. */
export function placeInWeek(hour: number): number {
  const day = modulo(Math.floor(hour / 24) + epochDay, 7);
  return modulo(Math.floor(hour), 24) + (day === 0 || day === 6 ? 24 : 0);
}
