import { alarmRarity } from '../../../lib/vigilance/observe';
import { delayOf, falseAlarms, median, thresholdFor } from './burst-figures';
import { type BurstShape, drawShape, tunedShape, weightOf } from './burst-shapes';
import { type Injected, ourTrial, type Trial, vendorTrial } from './burst-trial';
import { byTheHour, type HourlySeries, meanCount, thinned, usualCounts } from './hourly-series';
import type { NabSeries } from './nab-series';
import { poisson, seededRandom } from './seeded-random';
import { shapeOracle } from './shape-oracle';
import { vendorRules } from './vendor-rules';

interface Brand {
  readonly series: HourlySeries;
  readonly known: readonly Injected[];
  readonly drawn: readonly Injected[];
  readonly seasonal: readonly Injected[];
}

const perBrand = 30;
const longest = 24;

/** Hours where a burst may start: history behind it, room ahead, and no labelled window near. */
function onsets({ counts, window }: HourlySeries, random: () => number): number[] {
  const found: number[] = [];
  for (let tries = 0; found.length < perBrand && tries < 5_000; tries++) {
    const at = 120 + Math.floor(random() * (counts.length - 120 - longest));
    if (window.slice(at - 12, at + longest).every((w) => w === -1)) found.push(at);
  }
  return found;
}

function prepare(series: HourlySeries, seed: number): Brand {
  const random = seededRandom(seed);
  const level = meanCount(series);
  const usual = usualCounts(series);
  const starts = onsets(series, random);
  const laid = (at: number, shape: BurstShape, usualAt: (i: number) => number): Injected => ({
    at,
    shape,
    added: shape.times.map((times, j) => poisson((times - 1) * usualAt(at + j), random)),
  });
  return {
    series,
    known: starts.map((at) => laid(at, tunedShape, () => level)),
    drawn: starts.map((at) => laid(at, drawShape(random), () => level)),
    seasonal: starts.map((at) => laid(at, tunedShape, (i) => usual[i] ?? level)),
  };
}

type Judged = { readonly brand: Brand; readonly series: HourlySeries; readonly trial: Trial };

const percent = (share: number) => `${Math.round(100 * share)} %`.padStart(6);

function caught(
  judged: readonly Judged[],
  threshold: (j: Judged) => number,
  bursts: (b: Brand) => readonly Injected[],
) {
  const delays = judged
    .flatMap((j) => bursts(j.brand).map((burst) => delayOf(j.trial, burst, threshold(j))))
    .filter((delay) => delay !== undefined);
  const found = delays.filter((d) => d !== null);
  return { share: found.length / Math.max(1, delays.length), delay: median(found) };
}

/** Bursts that weigh at least what x3 over 6 h does, whatever their shape. */
const heavy = (brand: Brand) => brand.drawn.filter(({ shape }) => weightOf(shape) >= weightOf(tunedShape));

/** Prints the table for one size of brand and gives the figures by name. */
function sizeBench(all: readonly NabSeries[], perHour: number | null, seeds: readonly number[]) {
  const size = perHour === null ? 'full' : `${perHour}/h`;
  const brands = seeds.flatMap((seed) =>
    all.map((nab, i) => {
      const hourly = byTheHour(nab);
      return prepare(
        perHour === null ? hourly : thinned(hourly, perHour, 7_919 * seed + i),
        104_729 * seed + i,
      );
    }),
  );
  const figures: Record<string, number> = {};
  const row = (name: string, key: string, trialOf: (b: Brand) => Trial, fixed?: number) => {
    const judged = brands.map((brand) => ({ brand, series: brand.series, trial: trialOf(brand) }));
    // A threshold that is not given comes from the other brands only, at one false alarm a week.
    const chosen = new Map(
      [...new Set(judged.map((j) => j.series.name))].map((name) => [
        name,
        fixed ??
          thresholdFor(
            judged.filter((j) => j.series.name !== name),
            1,
          ),
      ]),
    );
    const threshold = (j: Judged) => chosen.get(j.series.name) ?? Number.POSITIVE_INFINITY;
    const rates = judged.map((j) => falseAlarms([j], threshold(j)));
    const perWeek = rates.reduce((sum, r) => sum + r.perWeek, 0) / Math.max(1, rates.length);
    const hit = rates.reduce((sum, r) => sum + r.windowsHit, 0) / seeds.length;
    const known = caught(judged, threshold, (b) => b.known);
    const heavyOnes = caught(judged, threshold, heavy);
    const drawn = caught(judged, threshold, (b) => b.drawn);
    const seasonal = caught(judged, threshold, (b) => b.seasonal);
    console.log(
      `  ${size.padEnd(5)}${name.padEnd(60)}${perWeek.toFixed(2).padStart(6)}${hit.toFixed(0).padStart(6)}${percent(known.share)}${String(known.delay).padStart(4)} h${percent(heavyOnes.share)}${String(heavyOnes.delay).padStart(4)} h${percent(drawn.share)}${String(drawn.delay).padStart(4)} h${percent(seasonal.share)}`,
    );
    const prefix = `burst_${perHour ?? 'full'}_${key}`;
    Object.assign(figures, {
      [`${prefix}_perWeek`]: Number(perWeek.toFixed(2)),
      [`${prefix}_windows`]: Number(hit.toFixed(1)),
      [`${prefix}_x3_caught`]: Number(known.share.toFixed(3)),
      [`${prefix}_x3_delay`]: known.delay,
      [`${prefix}_heavy_caught`]: Number(heavyOnes.share.toFixed(3)),
      [`${prefix}_heavy_delay`]: heavyOnes.delay,
      [`${prefix}_drawn_caught`]: Number(drawn.share.toFixed(3)),
      [`${prefix}_seasonal_caught`]: Number(seasonal.share.toFixed(3)),
    });
  };
  const trials = new Map(
    brands.map((b) => [b, ourTrial(b.series, new Set(b.known.map(({ at }) => at)), {})] as const),
  );
  const ours = (b: Brand) => trials.get(b) ?? ourTrial(b.series, new Set(), {});
  row('ours, as installed ("1 false alarm a week")', 'ours', ours, alarmRarity(1));
  row('ours, threshold from the other brands', 'ours_loo', ours);
  for (const rule of vendorRules) row(rule.name, rule.key, (b) => vendorTrial(b.series, rule));
  if (perHour !== null) Object.assign(figures, oracleRow(size, brands));
  return figures;
}

/** The most that could be caught of the drawn bursts: many weigh a few mentions and cannot be told from chance. */
function oracleRow(size: string, brands: readonly Brand[]): Record<string, number> {
  const share = (bursts: (b: Brand) => readonly Injected[]) => {
    const all = brands.map((b) => shapeOracle(b.series, bursts(b)));
    const of = all.reduce((sum, one) => sum + one.of, 0);
    return all.reduce((sum, one) => sum + one.caught, 0) / Math.max(1, of);
  };
  const [heavyOnes, drawn] = [share(heavy), share((b) => b.drawn)];
  console.log(
    `  ${size.padEnd(5)}${'an oracle told each shape beforehand, at its end'.padEnd(60)}${''.padStart(24)}${percent(heavyOnes)}${''.padStart(6)}${percent(drawn)}`,
  );
  return {
    [`burst_${size.replace('/h', '')}_oracle_heavy`]: Number(heavyOnes.toFixed(3)),
    [`burst_${size.replace('/h', '')}_oracle_drawn`]: Number(drawn.toFixed(3)),
  };
}

export function burstBench(all: readonly NabSeries[]): Record<string, number> {
  console.log('\nBursts laid over the same brands by the hour: as they are, and thinned to smaller brands.');
  console.log(
    '  Added: (times - 1) x the mean level. Drawn: ramps, plateaus, spikes, hills, x2-x5, 2-24 h, never tuned on;',
  );
  console.log(
    "  heavy: those that weigh at least x3 for 6 h. Last column: x3 for 6 h of the *hour's* usual level. Delay 0: in the first hour.",
  );
  console.log(
    `  ${'size'.padEnd(5)}${'detector'.padEnd(60)}FA/wk  hits  x3, 6 h caught   heavy caught    all drawn  x3 of hour`,
  );
  return {
    ...sizeBench(all, 2, [1, 2, 3]),
    ...sizeBench(all, 8, [1, 2, 3]),
    ...sizeBench(all, null, [1, 2]),
  };
}
