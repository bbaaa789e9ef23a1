import type { Expectation, Rate } from './seasonal-rate';
import type { Tempo } from './tempo';

const halfLifeDays = 14;
const lately = 48;

const halved = (after: number) => 0.5 ** (1 / after);

/**
 * The rate after one more bin. A count far above its expectation is cut to mean + 3 deviations + 1 before it is
 * learned: a crisis must not become the usual level of its own aftermath.
 */
export function learnRate(
  rate: Rate,
  cell: number,
  count: number,
  expected: Expectation,
  spread: number,
  { binsPerHour }: Tempo,
): Rate {
  const learned = Math.min(count, expected.mean + 3 * Math.sqrt(expected.mean * spread) + 1);
  const fade = halved(halfLifeDays * 24 * binsPerHour);
  // A weekend cell is visited twice a week and a weekday cell five times; both must forget at the same pace.
  const cellFade = 0.5 ** ((cell < 24 ? 1.4 : 3.5) / (halfLifeDays * binsPerHour));
  const fast = halved(lately * binsPerHour);
  const inCell = (values: readonly number[], add: number) =>
    values.map((v, i) => (i === cell ? v * cellFade + add : v));
  return {
    mentions: rate.mentions * fade + learned,
    bins: rate.bins * fade + 1,
    byHour: inCell(rate.byHour, learned),
    visits: inCell(rate.visits, 1),
    lately: [rate.lately[0] * fast + learned / spread, rate.lately[1] * fast + expected.mean / spread],
  };
}
