import { priorHyper } from '../hyper';
import { type Candidate, chooseNetworks, unknownCount } from './choose-networks';
import { contrastsOf, type Design, type DesignNetwork, roundsOf } from './designs';
import { type DesignPower, type Plan, type PlanInput, plan } from './plan';
import { testPower } from './test-power';

/** A way to try two messages that she can choose: a design on these networks. */
export interface Way extends DesignPower {
  /** `repost:mastodon`, `crossover:mastodon+bluesky`. */
  readonly id: string;
}

/** The plan of the chosen way, and the other ways there are. */
export interface Proposal {
  /** Best first among those that leave the target alone; then those that use it; the weakest last. */
  readonly ways: readonly Way[];
  readonly chosen: Way | undefined;
  readonly plan: Plan;
}

/** More networks than these are never crossed: the list must stay short enough to be read. */
const crossed = 3;

const wayId = (design: Design, networks: readonly string[]): string => `${design}:${networks.join('+')}`;

/**
 * Proposes how to try two messages: every way worth offering with what it can tell, and the plan of the way asked for
 * by its id (the best that leaves the target alone when it is left out, or no longer offered).
 */
export function propose(input: Omit<PlanInput, 'design' | 'touchTarget'>, asked?: string): Proposal {
  const hyper = input.hyper ?? priorHyper;
  const { target } = input;
  const ordered = chooseNetworks(target, input.candidates, hyper, input.targetFollowers);
  const aim: DesignNetwork = { network: target, usualCount: input.targetUsualCount ?? unknownCount };
  const way = (design: Design, ...candidates: readonly (Candidate | undefined)[]): Way[] => {
    const tests = candidates.flatMap((one) =>
      one ? [{ network: one.network, usualCount: one.usualCount ?? unknownCount }] : [],
    );
    const networks = [...new Set(roundsOf(design, tests, target).map(({ network }) => network))];
    if (networks.length === 0) return [];
    const power = testPower(target, contrastsOf(design, tests, aim), hyper);
    return [{ id: wayId(design, networks), design, networks, ...power }];
  };
  const [one, two] = ordered;
  const pairs = ordered
    .slice(0, crossed)
    .flatMap((left, i) => ordered.slice(i + 1, crossed).flatMap((right) => way('crossover', left, right)));
  const ways = [
    ...pairs,
    ...ordered.flatMap((each) => way('repost', each)),
    ...(one ? way('crossover-target', one) : []),
    ...way('target'),
    ...way('parallel', one, two),
  ];
  const chosen = ways.find(({ id }) => id === asked) ?? ways.find(({ design }) => design !== 'target');
  const made = plan({
    ...input,
    candidates: chosen ? ordered.filter(({ network }) => chosen.networks.includes(network)) : [],
    design: chosen?.design ?? 'repost',
  });
  const others = ways.filter(({ id }) => id !== chosen?.id).sort((a, b) => b.right - a.right);
  return { ways, chosen, plan: { ...made, others } };
}
