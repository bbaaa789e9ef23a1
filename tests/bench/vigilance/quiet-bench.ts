import { observe } from '../../../lib/vigilance/observe';
import { newWatch, type Watch } from '../../../lib/vigilance/watch';
import { median } from './burst-figures';
import { byTheHour, type HourlySeries, thinned } from './hourly-series';
import type { NabSeries } from './nab-series';
import { binomial, poisson, seededRandom } from './seeded-random';

const shown = (value: number) => value.toFixed(2);

/** Brands that are hardly ever mentioned: alarms per week, and a cluster of mentions laid over them. */
function sparse(brands: readonly HourlySeries[], cluster: number, hours: number) {
  const random = seededRandom(31);
  let [alarms, weeks, caught, tried] = [0, 0, 0, 0];
  for (const { counts, start, window } of brands) {
    let watch = newWatch();
    counts.forEach((count, i) => {
      if (i > 168 && i % 41 === 0) {
        const extra = new Array<number>(hours).fill(0);
        for (let k = 0; k < cluster; k++) {
          const at = Math.floor(random() * hours);
          extra[at] = (extra[at] ?? 0) + 1;
        }
        let fork = watch;
        tried++;
        if (
          extra.some((added, j) => {
            const seen = observe(fork, start + i + j, (counts[i + j] ?? 0) + added);
            fork = seen.state;
            return seen.signal.surge?.isNew === true;
          })
        )
          caught++;
      }
      const seen = observe(watch, start + i, count);
      watch = seen.state;
      if (window[i] !== -1 || i < 72) return;
      weeks += 1 / 168;
      if (seen.signal.surge?.isNew) alarms++;
    });
  }
  return { perWeek: alarms / weeks, caught: caught / tried };
}

/** Ten mentions a day whose negative share wanders; then, one day, a different share. */
function tone(share: number, turned: number) {
  const random = seededRandom(57);
  let [falseTurns, weeks, caught, tried] = [0, 0, 0, 0];
  const delays: number[] = [];
  for (let brand = 0; brand < 40; brand++) {
    let watch: Watch = newWatch();
    let on = false;
    for (let hour = 0; hour < 60 * 24; hour++) {
      const count = poisson(10 / 24, random);
      // Clumps: a third of the hours carry one story, all of one tone.
      const clump = random() < 1 / 3;
      const draw = (p: number) => (clump ? (random() < p ? count : 0) : binomial(count, p, random));
      const seen = observe(watch, hour, { count, rated: count, negative: draw(share) });
      watch = seen.state;
      if (hour > 168) weeks += 1 / 168;
      if (hour > 168 && seen.signal.tone && !on) falseTurns++;
      on = seen.signal.tone !== undefined;
    }
    if (on) continue;
    tried++;
    for (let j = 0; j < 24; j++) {
      const count = poisson(10 / 24, random);
      const seen = observe(watch, 60 * 24 + j, {
        count,
        rated: count,
        negative: binomial(count, turned, random),
      });
      watch = seen.state;
      if (!seen.signal.tone) continue;
      caught++;
      delays.push(j);
      break;
    }
  }
  return { perWeek: falseTurns / weeks, caught: caught / tried, delay: median(delays) };
}

/** A source dies at the end of each series: false silences before, hours until it is said after. */
function silence(brands: readonly HourlySeries[]) {
  let [falseOnes, weeks] = [0, 0];
  const delays: number[] = [];
  for (const { counts, start } of brands) {
    let watch = newWatch();
    let on = false;
    counts.forEach((count, i) => {
      const seen = observe(watch, start + i, count);
      watch = seen.state;
      weeks += 1 / 168;
      if (seen.signal.silence && !on) falseOnes++;
      on = seen.signal.silence !== undefined;
    });
    for (let j = 0; j < 24 * 14; j++) {
      const seen = observe(watch, start + counts.length + j, 0);
      watch = seen.state;
      if (!seen.signal.silence) continue;
      delays.push(j + 1);
      break;
    }
  }
  return { perWeek: falseOnes / weeks, delay: median(delays), found: delays.length / brands.length };
}

function cost({ counts, start }: HourlySeries) {
  let watch = newWatch();
  let largest = 0;
  const from = performance.now();
  counts.forEach((count, i) => {
    watch = observe(watch, start + i, count).state;
  });
  const each = ((performance.now() - from) * 1000) / counts.length;
  for (let i = 0; i < 24 * 365 * 2; i += 24) {
    watch = observe(watch, start + counts.length + i, counts[i % counts.length] ?? 0).state;
    largest = Math.max(largest, JSON.stringify(watch).length);
  }
  return { each, largest };
}

/** What happens away from loud bursts: rare brands, tone, silence, and what watching costs. */
export function quietBench(all: readonly NabSeries[]): Record<string, number> {
  const figures: Record<string, number> = {};
  const note = (name: string, value: number) => {
    figures[name] = Number(value.toFixed(3));
    return value;
  };
  const hourly = all.map(byTheHour);
  console.log('\nRarely mentioned brands (thinned; clusters laid over them every 41 hours)');
  for (const [label, perHour, cluster, hours] of [
    ['1 a week', 1 / 168, 3, 4],
    ['3 a week', 3 / 168, 4, 4],
    ['1 a day', 1 / 24, 5, 6],
    ['4 a day', 4 / 24, 8, 6],
  ] as const) {
    const brands = [1, 2, 3].flatMap((seed) => hourly.map((s, i) => thinned(s, perHour, 17 * seed + i)));
    const { perWeek, caught } = sparse(brands, cluster, hours);
    const key = `sparse_${label.replaceAll(' ', '_')}`;
    console.log(
      `  ${label.padEnd(10)} alarms a week ${shown(note(`${key}_perWeek`, perWeek))}   ${cluster} in ${hours} h caught ${Math.round(100 * note(`${key}_caught`, caught))} %`,
    );
  }
  console.log(
    '\nTurning negative (simulated: 10 rated mentions a day, a third of the hours a clump of one tone)',
  );
  for (const [share, turned] of [
    [0.1, 0.5],
    [0.2, 0.6],
    [0.4, 0.8],
  ] as const) {
    const { perWeek, caught, delay } = tone(share, turned);
    const key = `tone_${share}_${turned}`;
    console.log(
      `  ${Math.round(100 * share)} % -> ${Math.round(100 * turned)} %   false turns a week ${shown(note(`${key}_perWeek`, perWeek))}   seen within a day ${Math.round(100 * note(`${key}_caught`, caught))} %, after ${note(`${key}_delay`, delay)} h`,
    );
  }
  console.log('\nSilence (the source dies at the end of the series)');
  for (const perHour of [0.5, 2, 8, null]) {
    const brands = hourly.map((s, i) => (perHour === null ? s : thinned(s, perHour, 211 + i)));
    const { perWeek, delay, found } = silence(brands);
    const key = `silence_${perHour ?? 'full'}`;
    console.log(
      `  ${String(perHour ?? 'full').padEnd(5)} false silences a week ${shown(note(`${key}_perWeek`, perWeek))}   found ${Math.round(100 * note(`${key}_found`, found))} % after ${note(`${key}_delay`, delay)} h`,
    );
  }
  const [first] = hourly;
  if (first) {
    const { each, largest } = cost(first);
    console.log(
      `\nCost: ${note('observe_microseconds', each).toFixed(1)} µs an hour observed; the state never exceeds ${note('state_bytes', largest)} bytes of JSON in two years`,
    );
  }
  return figures;
}
