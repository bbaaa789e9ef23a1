import { type Hyper, priorHyper } from '../hyper';
import { readingAge } from '../reading-age';
import { type StyleStep, styleDifference } from '../style/style-difference';
import { styleOf } from '../style/style-of';
import { type Candidate, chooseNetworks, unknownCount } from './choose-networks';
import { contrastsOf, type Design, type DesignNetwork, roundsOf } from './designs';
import { type Flight, type PlanCheck, preFlight } from './pre-flight';
import { secondSlot } from './second-slot';
import { type TestPower, testPower } from './test-power';

/** What is known when a test is planned. Times in ms since 1970. */
export interface PlanInput
  extends Pick<Flight, 'deadline' | 'country' | 'sameFormat' | 'boosted' | 'crisis'> {
  readonly target: string;
  readonly candidates: readonly Candidate[];
  readonly variants: { readonly A: string; readonly B: string };
  readonly language: 'en' | 'fr';
  /** When the first post can go out. */
  readonly start: number;
  /** IANA name, for hours that match across clock changes. */
  readonly timeZone: string;
  /** Seeded: the draw can be shown to be fair. Uniform on [0, 1). */
  readonly random: () => number;
  readonly hyper?: Hyper;
  /** The design asked for; else the best that leaves the target alone, or uses it where allowed. */
  readonly design?: Design;
  readonly touchTarget?: boolean;
  readonly targetFollowers?: number;
  readonly targetUsualCount?: number;
}

/** One post to publish, and when to read it. */
export interface PlannedPost {
  readonly network: string;
  readonly variant: 'A' | 'B';
  readonly at: number;
  readonly readAt: number;
}

/** What another design would tell. */
export interface DesignPower extends TestPower {
  readonly design: Design;
  readonly networks: readonly string[];
}

/** A test, from the first post to the verdict. */
export interface Plan {
  readonly design: Design;
  /** Test networks chosen; with the target where it takes part. */
  readonly networks: readonly string[];
  /** The variant the draw puts first on the first network; a crossover turns it round on the second. */
  readonly first: 'A' | 'B';
  /** In order of time. */
  readonly posts: readonly PlannedPost[];
  readonly verdictAt: number;
  readonly checks: readonly PlanCheck[];
  /** The axes of style on which A and B differ. */
  readonly axes: readonly StyleStep[];
  /** What this test can tell, and with which usual count. */
  readonly power: TestPower;
  readonly usualCount: number;
  /** What other designs would tell, best first. */
  readonly others: readonly DesignPower[];
}

const hour = 3_600_000;
const designs: readonly Design[] = [
  'repost',
  'crossover',
  'double-crossover',
  'crossover-target',
  'target',
  'parallel',
];

/** Plans a test: where, in which order, when, how it will be read, what could spoil it and what it can tell. */
export function plan(input: PlanInput): Plan {
  const hyper = input.hyper ?? priorHyper;
  const { target, variants, language, timeZone } = input;
  const tests: DesignNetwork[] = chooseNetworks(target, input.candidates, hyper, input.targetFollowers).map(
    ({ network, usualCount = unknownCount }) => ({ network, usualCount }),
  );
  const aim: DesignNetwork = { network: target, usualCount: input.targetUsualCount ?? unknownCount };
  const design = input.design ?? designFor(tests, input.touchTarget === true);
  const first = input.random() < 0.5 ? 'A' : 'B';
  const posts = roundsOf(design, tests, target).flatMap((round) => postsOf(round, design, first, input));
  posts.sort((a, b) => a.at - b.at);
  const networks = [...new Set(posts.map(({ network }) => network))];
  const verdictAt = posts.reduce((latest, { readAt }) => Math.max(latest, readAt), input.start);
  const axes = styleDifference(styleOf(variants.A, language), styleOf(variants.B, language));
  const others = designs
    .filter((other) => other !== design && roundsOf(other, tests, target).length > 0)
    .map((other) => ({
      design: other,
      networks: [...new Set(roundsOf(other, tests, target).map(({ network }) => network))],
      ...testPower(target, contrastsOf(other, tests, aim), hyper),
    }))
    .sort((a, b) => b.right - a.right);
  return {
    design,
    networks,
    first,
    posts,
    verdictAt,
    checks: preFlight({ ...input, networks, axes, verdictAt, timeZone }),
    axes,
    power: testPower(target, contrastsOf(design, tests, aim), hyper),
    usualCount: [...tests, aim].find(({ network }) => network === networks[0])?.usualCount ?? unknownCount,
    others,
  };
}

/** Crossover with the target where it may be used; else on two test networks, else one. */
function designFor(tests: readonly DesignNetwork[], touchTarget: boolean): Design {
  if (touchTarget) return tests.length > 0 ? 'crossover-target' : 'target';
  return tests.length > 1 ? 'crossover' : 'repost';
}

function postsOf(
  { network, turned, wave }: { network: string; turned: boolean; wave: number },
  design: Design,
  drawn: 'A' | 'B',
  { start, timeZone, country }: PlanInput,
): PlannedPost[] {
  const other = drawn === 'A' ? 'B' : 'A';
  const order = turned ? [other, drawn] : [drawn, other];
  let at = start;
  for (let skipped = 0; skipped < 2 * wave; skipped += 1) at = secondSlot(at, timeZone, country);
  const times = [at, secondSlot(at, timeZone, country)];
  const readAfter = readingAge(network) * hour;
  // In a parallel test each network sees one variant only.
  return order.slice(0, design === 'parallel' ? 1 : 2).map((variant, i) => {
    const time = times[i] ?? start;
    return { network, variant: variant === 'A' ? 'A' : 'B', at: time, readAt: time + readAfter };
  });
}
