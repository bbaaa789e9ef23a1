import type { MessageKey, Sentence } from '../../draft/message-key';
import type { StyleAxis } from '../style/style-of';
import { axisNames } from './axis-names';
import type { Design } from './designs';
import type { Plan } from './plan';

const buys: Readonly<Record<Design, MessageKey>> = {
  repost: 'crosstestPowerRepost',
  crossover: 'crosstestPowerCrossover',
  'double-crossover': 'crosstestPowerDouble',
  'crossover-target': 'crosstestPowerWithTarget',
  target: 'crosstestPowerTarget',
  parallel: 'crosstestPowerParallel',
};

/** Only a design that is right this much more often is worth mentioning. */
const worthMentioning = 0.02;

/**
 * What a plan can tell, before it starts: how often such a test is right, and what the best other design would buy;
 * then its checks. `names` gives each network's name by its identifier.
 */
export function describePlan(plan: Plan, names: Readonly<Record<string, string>>): Sentence[] {
  const name = (network: string) => (Object.hasOwn(names, network) ? (names[network] ?? network) : network);
  const percent = (right: number) => Math.round(100 * right);
  const said: Sentence[] = [
    {
      key: 'crosstestPower',
      params: { count: Math.round(plan.usualCount), percent: percent(plan.power.right) },
    },
  ];
  const [better] = plan.others;
  if (better && better.right > plan.power.right + worthMentioning) {
    said.push({
      key: buys[better.design],
      params: {
        percent: percent(better.right),
        network: name(better.networks[0] ?? ''),
        other: name(better.networks[1] ?? ''),
      },
    });
  }
  return [...said, ...plan.checks.map(({ sentence }) => sentence)];
}

/** The name of an axis of style, as people say it. */
export const axisName = (axis: StyleAxis): MessageKey => axisNames[axis];
