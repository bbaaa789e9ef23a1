import type { Contrast, Reading as Measured } from '../crosstest/contrast';
import { readingAge } from '../crosstest/reading-age';
import type { Experiment, Publication, Reading } from './experiment';

const hour = 3_600_000;

/** A reading as the estimator wants it; undefined when the chosen metric or the age is unknown. */
function measured(reading: Reading, metric: Experiment['metric']): Measured | undefined {
  const count = reading.counts[metric];
  if (count === undefined || reading.ageHours === undefined) return undefined;
  const { views } = reading.counts;
  const useful = metric !== 'views' && views !== undefined;
  return { count, ageHours: reading.ageHours, ...(useful ? { views } : {}) };
}

/** The pair of readings, one of each variant, whose ages are nearest to each other, then nearest to the age to read at. */
function closestPair(
  a: readonly Measured[],
  b: readonly Measured[],
  age: number,
): { a: Measured; b: Measured } | undefined {
  const pairs = a.flatMap((one) => b.map((other) => ({ a: one, b: other })));
  const cost = (pair: { a: Measured; b: Measured }) =>
    4 * Math.abs(pair.a.ageHours - pair.b.ageHours) +
    Math.abs(Math.min(pair.a.ageHours, pair.b.ageHours) - age);
  return pairs.reduce<(typeof pairs)[number] | undefined>(
    (best, next) => (best === undefined || cost(next) < cost(best) ? next : best),
    undefined,
  );
}

const latest = (publications: readonly Publication[], variant: 'A' | 'B', network: string) =>
  publications.findLast((one) => one.variant === variant && one.network === network);

/**
 * The comparisons an experiment allows so far: one for each network where both variants were published and read, and each
 * platform's own test. A metric nobody measured is left unknown; nothing is filled in.
 */
export function contrastsOf(experiment: Experiment): readonly Contrast[] {
  const { publications, readings, metric, test, target, splits = [] } = experiment;
  const own = splits.map(({ network, a, b }): Contrast => ({ kind: 'split', network, a, b }));
  const posted = [...new Set([...test, target])].flatMap((network): Contrast[] => {
    const a = latest(publications, 'A', network);
    const b = latest(publications, 'B', network);
    if (!a || !b) return [];
    const of = (variant: 'A' | 'B') =>
      readings
        .filter((reading) => reading.network === network && reading.variant === variant)
        .flatMap((reading) => measured(reading, metric) ?? []);
    const pair = closestPair(of('A'), of('B'), readingAge(network));
    if (!pair) return [];
    const first = a.at <= b.at ? 'A' : 'B';
    return [{ kind: 'repost', network, first, gapHours: Math.abs(a.at - b.at) / hour, ...pair }];
  });
  return [...own, ...posted];
}
