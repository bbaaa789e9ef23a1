import type { Contrast } from '../../../lib/crosstest/contrast';
import { decide } from '../../../lib/crosstest/decide';
import { seeded } from './random';

const target = 'facebook';

/** Experiments of one to four comparisons, as they come. */
function experiment(random: () => number): Contrast[] {
  const names = ['mastodon', 'bluesky', 'facebook', 'x'];
  const count = () => ({ count: Math.floor(400 * random() ** 3), ageHours: 24 + 30 * random() });
  return Array.from({ length: 1 + Math.floor(4 * random()) }, (_, i): Contrast => {
    const network = names[i] ?? 'x';
    return random() < 0.8
      ? { kind: 'repost', network, first: random() < 0.5 ? 'A' : 'B', gapHours: 72, a: count(), b: count() }
      : {
          kind: 'split',
          network,
          a: { successes: Math.floor(90 * random()), impressions: 3000 },
          b: { successes: Math.floor(90 * random()), impressions: 3000 },
        };
  });
}

/**
 * Milliseconds a verdict takes, median and 95th percentile of `calls` after a warm-up: processor time, which other
 * programs on the machine do not lengthen, and time on the clock.
 */
export function verdictTime(calls: number): { p50: number; p95: number; clock95: number } {
  const random = seeded(53);
  const times: number[] = [];
  const clock: number[] = [];
  for (let call = 0; call < calls + 200; call += 1) {
    const input = { target, contrasts: experiment(random), styleMean: 0.05 * (random() - 0.5) };
    const start = performance.now();
    const before = process.cpuUsage();
    decide(input);
    const { user, system } = process.cpuUsage(before);
    if (call < 200) continue;
    times.push((user + system) / 1000);
    clock.push(performance.now() - start);
  }
  const at = (list: number[], part: number) =>
    list.sort((a, b) => a - b)[Math.floor(part * list.length)] ?? Number.NaN;
  return { p50: at(times, 0.5), p95: at(times, 0.95), clock95: at(clock, 0.95) };
}
