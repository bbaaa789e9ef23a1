import type { Contrast } from '../../../lib/crosstest/contrast';
import { decide } from '../../../lib/crosstest/decide';
import type { Hyper } from '../../../lib/crosstest/hyper';
import { learnOrder } from '../../../lib/crosstest/learn/learn-order';
import { orderShift } from '../../../lib/crosstest/order-shift';
import { normalDraw, poissonDraw, seeded } from './random';

/** One simulated experiment: the true effect on the target, and the chances said of A. */
export interface Outcome {
  /** The account: what it learnt of itself is shared. */
  readonly unit: string;
  readonly effect: number;
  readonly p: number;
}

/** The measured world (sizes, noise, order), as it is believed to be; not what the estimator is told. */
const world = { tau: 0.35, scale: 0.45, df: 4 };
const engagements = 120;
const target = 'facebook';
const networks = [target, 'mastodon', 'bluesky'];

/** Experiments of one account, and posts it made twice before them. */
const perAccount = 25;
const ordinaryPairs = 30;

type Design = 'naive' | 'repost' | 'crossover' | 'withTarget' | 'learnt';
type Effects = Readonly<Record<string, number>>;
type Round = { readonly network: string; readonly first: 'A' | 'B'; readonly gapHours: number };

/** A Student draw as a normal over the root of a scaled gamma (sum of squares of normals). */
function studentDraw(df: number, random: () => number): number {
  let squares = 0;
  for (let i = 0; i < df; i += 1) squares += normalDraw(random) ** 2;
  return normalDraw(random) / Math.sqrt(squares / df);
}

/** How much each account's order effect differs from the curve: fixed for a while, then another account is met. */
type OwnOrder = Readonly<Record<string, number>>;

function publish(
  { network, first, gapHours }: Round,
  effects: Effects,
  own: OwnOrder,
  hyper: Hyper,
  random: () => number,
) {
  const order = orderShift(gapHours, hyper.repost) + (own[network] ?? 0);
  const luck = world.scale * studentDraw(world.df, random);
  const shift = (effects[network] ?? 0) + luck + (first === 'A' ? -order : order);
  const count = (log: number) => ({ count: poissonDraw(engagements * Math.exp(log), random), ageHours: 168 });
  return { kind: 'repost' as const, network, first, gapHours, a: count(shift / 2), b: count(-shift / 2) };
}

/**
 * G7: experiments on made-up messages whose effects on three networks resemble each other by `rho`, by accounts whose
 * order effects differ from the curve by `orderSd`. `naive` posts A,
 * then B the next day, and names the one with more likes; the others draw the order and ask Paraphe. `learnt` is the
 * crossover with the target by an account whose ordinary posts, thirty posted twice on each network, taught its order.
 */
export function closedLoop(
  hyper: Hyper,
  rho: number,
  runs: number,
  orderSd: number,
): Readonly<Record<Design, readonly Outcome[]>> {
  const random = seeded(41);
  const outcomes: Record<Design, Outcome[]> = {
    naive: [],
    repost: [],
    crossover: [],
    withTarget: [],
    learnt: [],
  };
  let own: OwnOrder = {};
  let taught = hyper;
  for (let run = 0; run < runs; run += 1) {
    if (run % perAccount === 0) {
      own = Object.fromEntries(networks.map((network) => [network, orderSd * normalDraw(random)]));
      taught = networks.reduce((known, network) => {
        const pairs = Array.from({ length: ordinaryPairs }, () => {
          const { a, b, gapHours } = publish({ network, first: 'A', gapHours: 96 }, {}, own, hyper, random);
          return { gapHours, first: a.count, second: b.count, sameWords: true };
        });
        return learnOrder(network, pairs, known);
      }, hyper);
    }
    const shared = normalDraw(random);
    const effects = Object.fromEntries(
      networks.map((network) => [
        network,
        world.tau * (Math.sqrt(rho) * shared + Math.sqrt(1 - rho) * normalDraw(random)),
      ]),
    );
    const known = { unit: `account ${Math.floor(run / perAccount)}`, effect: effects[target] ?? 0 };
    const [first, second] = random() < 0.5 ? (['A', 'B'] as const) : (['B', 'A'] as const);
    const round = (network: string, who: 'A' | 'B'): Contrast =>
      publish({ network, first: who, gapHours: 72 }, effects, own, hyper, random);
    const ask = (contrasts: Contrast[], believed = hyper) =>
      decide({ target, contrasts, hyper: believed }).probabilityA;

    const next = publish({ network: 'mastodon', first: 'A', gapHours: 24 }, effects, own, hyper, random);
    const likes = next.a.count - next.b.count;
    outcomes.naive.push({ ...known, p: 0.5 + 0.5 * Math.sign(likes) });
    const one = round('mastodon', first);
    outcomes.repost.push({ ...known, p: ask([one]) });
    outcomes.crossover.push({ ...known, p: ask([one, round('bluesky', second)]) });
    const there = round(target, second);
    outcomes.withTarget.push({ ...known, p: ask([one, there]) });
    outcomes.learnt.push({ ...known, p: ask([one, there], taught) });
  }
  return outcomes;
}
