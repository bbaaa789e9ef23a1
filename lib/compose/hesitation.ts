import { networks } from '../networks';
import type { Network } from '../networks/network';
import type { ExperimentPlan } from './experiment-plan';
import type { Ports } from './ports';

/** Two versions of one message, and how far the writer got with them. Lives in the page until she decides. */
export interface Hesitation {
  readonly a: string;
  readonly b: string;
  readonly first: 'A' | 'B';
  readonly seed: number;
  /** Where it is tried first. */
  readonly test: Network;
  /** Every network where it could be tried, best first. */
  readonly choices: readonly Network[];
  /** The plan is stored, and the first version was handed to the other composer. */
  readonly handedOver?: 'filled' | 'copied';
}

/** Networks where a try costs least come first: quick to read, small stakes, and a composer that takes a text. */
const stakes: readonly string[] = [
  'mastodon',
  'bluesky',
  'threads',
  'x',
  'linkedin',
  'reddit',
  'instagram',
  'facebook',
];

const byStakes = (a: Network, b: Network): number => {
  const rank = (network: Network) =>
    stakes.includes(network.id) ? stakes.indexOf(network.id) : stakes.length;
  return rank(a) - rank(b);
};

/** The networks the user switched on, without the target; all that take a text when she switched on no other. */
export function testNetworks(target: string, switchedOn: readonly string[]): readonly Network[] {
  const others = networks.filter((network) => network.id !== target && network.id !== 'other');
  const on = others.filter((network) => switchedOn.includes(network.id));
  return (on.length > 0 ? on : others.filter((network) => stakes.includes(network.id))).toSorted(byStakes);
}

/** Starts from the message as it stands; the order is drawn now, so that nobody chooses it afterwards. */
export function hesitate(text: string, target: string, ports: Ports): Hesitation | undefined {
  const choices = testNetworks(target, ports.preferences.now.networksOn);
  const [test] = choices;
  if (!test) return undefined;
  const seed = Math.floor(ports.random() * 2 ** 31);
  return { a: text, b: text, first: seed % 2 === 0 ? 'A' : 'B', seed, test, choices };
}

/** The plan as it is stored: both versions, one after the other, on the test network. */
export const planOf = (hesitation: Hesitation, target: string, ports: Ports): ExperimentPlan => ({
  id: crypto.randomUUID(),
  at: ports.now(),
  target,
  test: [hesitation.test.id],
  design: 'repost',
  first: hesitation.first,
  seed: hesitation.seed,
  variants: { A: hesitation.a, B: hesitation.b },
  practice: ports.practice,
});

/** The version the draw put first. */
export const firstText = ({ first, a, b }: Hesitation): string => (first === 'A' ? a : b);
