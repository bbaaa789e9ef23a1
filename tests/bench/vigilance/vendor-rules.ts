/** A rule of a listening tool: how alarming hour `i` is, given all hours up to it. */
export interface VendorRule {
  readonly name: string;
  readonly key: string;
  readonly score: (counts: readonly number[], i: number) => number;
}

const span = (counts: readonly number[], i: number, hours: number, before = 0) =>
  counts.slice(Math.max(0, i + 1 - before - hours), Math.max(0, i + 1 - before));
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const deviation = (values: readonly number[], m: number) => Math.sqrt(mean(values.map((v) => (v - m) ** 2)));

/** Rewritten from the vendors' help pages, hence approximate. */
export const vendorRules: readonly VendorRule[] = [
  {
    name: 'last 24 h against the 7-day average (Cision, ThirdEye)',
    key: 'day_vs_week',
    score: (counts, i) => mean(span(counts, i, 24)) / Math.max(0.1, mean(span(counts, i, 168, 24))),
  },
  {
    name: '24 h mean over 7-day mean + k deviations (Socialmetrix)',
    key: 'sigma',
    score: (counts, i) => {
      const week = span(counts, i, 168);
      const usual = mean(week);
      return (mean(span(counts, i, 24)) - usual) / Math.max(0.1, deviation(week, usual));
    },
  },
  {
    name: '1 h against 12 h, above yesterday and last week (Meltwater)',
    key: 'hour_vs_half_day',
    score: (counts, i) => {
      const now = counts[i] ?? 0;
      if (now <= (counts[i - 24] ?? 0) || now <= (counts[i - 168] ?? 0)) return 0;
      return now / Math.max(0.5, mean(span(counts, i, 12, 1)));
    },
  },
  {
    name: '1 h above the week by k deviations (z-score)',
    key: 'z_score',
    score: (counts, i) => {
      const week = span(counts, i, 168, 1);
      const usual = mean(week);
      return ((counts[i] ?? 0) - usual) / Math.max(0.3, deviation(week, usual));
    },
  },
];
