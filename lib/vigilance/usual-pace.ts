const units = [
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['month', 730],
] as const;

export type PaceUnit = (typeof units)[number][0];

/** A pace as people say it: "3 a day", "1 a week"; never "0.04 an hour". */
export function usualPace(perHour: number): { readonly count: number; readonly unit: PaceUnit } {
  for (const [unit, hours] of units) {
    if (perHour * hours >= 0.95) return { count: Math.max(1, Math.round(perHour * hours)), unit };
  }
  return { count: 1, unit: 'month' };
}
