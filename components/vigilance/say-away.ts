const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How far a moment is from now, in the largest unit that says something: "5 minutes ago", "in 2 hours", "now". */
export function sayAway(at: number, now: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const away = at - now;
  const [unit, length] = units.find(([, ms]) => Math.abs(away) >= ms) ?? ['second', 60_000];
  return words.format(Math.trunc(away / length), unit);
}
