/** The first moment of a day (`2026-11-22`) of the user's own calendar, in ms since 1970; `days` later. */
export function dayAt(day: string, days = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + days).getTime();
}
