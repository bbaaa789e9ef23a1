import type { Words } from '../../components/translate';
import type { Design } from '../crosstest/plan/designs';
import type { Way } from '../crosstest/plan/propose';
import type { MessageKey } from '../draft/message-key';

const labels: Readonly<Record<Design, MessageKey>> = {
  crossover: 'wayCrossover',
  'double-crossover': 'wayCrossover',
  repost: 'wayRepost',
  'crossover-target': 'wayWithTarget',
  target: 'wayTarget',
  parallel: 'wayParallel',
};

/** A way to try two messages as a line to choose, with what it can tell. */
export const sayWay = (
  { design, networks, right }: Way,
  nameOf: (network: string) => string,
  { t }: Words,
): string =>
  t(labels[design], {
    network: nameOf(networks[0] ?? ''),
    other: nameOf(networks[1] ?? ''),
    percent: Math.round(100 * right),
  });
