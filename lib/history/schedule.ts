import { secondSlot } from '../crosstest/plan/second-slot';
import { slotAfter } from '../crosstest/plan/slot-after';
import type { VariantName } from './event';
import type { Experiment } from './experiment';

const hour = 3_600_000;
/** A post within an hour of its time is on time: hours of the day match as well as they need to. */
const grace = hour;
/** After this long she has other things to do: nothing more is said, the post just stays to be made. */
const patience = 7 * 24 * hour;

/** One post of a plan, as things stand. Times in ms since 1970. */
export interface Step {
  readonly network: string;
  readonly variant: VariantName;
  /** When it is for now: moved when its time went by, or when the post before it came later than planned. */
  readonly at: number;
  /** The time that went by unused, when one did. */
  readonly missed?: number;
  /** `due`: within the hour. `resting`: a week late, nobody is reminded any more. */
  readonly state: 'published' | 'later' | 'due' | 'resting';
}

/** Plans older than this kind of record were one network after the other, three days apart. */
function postsOf({ plan, test, first, startedAt }: Experiment) {
  if (plan) return plan.posts;
  const second = first === 'A' ? ('B' as const) : ('A' as const);
  return test.flatMap((network) => [
    { network, variant: first, at: startedAt },
    { network, variant: second, at: startedAt + 72 * hour },
  ]);
}

/**
 * The posts of an experiment in order of time, as they stand at `now`. Derived from what happened, never stored: a post
 * that comes late moves the one after it (72 h at least, the same local hour, no public holiday), and a time gone by
 * is planned again at the next like moment. Nothing is left to do once she stopped, or decided.
 */
export function scheduleOf(experiment: Experiment, now: number): readonly Step[] {
  const { plan, publications, stopped, decision } = experiment;
  const zone = plan?.timeZone ?? 'UTC';
  const posts = postsOf(experiment);
  const steps: Step[] = [];
  for (const network of new Set(posts.map((post) => post.network))) {
    let before: { readonly at: number; readonly planned: number } | undefined;
    for (const post of posts.filter((one) => one.network === network).toSorted((a, b) => a.at - b.at)) {
      const { variant } = post;
      const done = publications.find((one) => one.network === network && one.variant === variant);
      if (done) {
        steps.push({ network, variant, at: done.at, state: 'published' });
        before = { at: done.at, planned: post.at };
        continue;
      }
      if (stopped || decision) continue;
      const step = pending(post, before, now, zone, plan?.country);
      steps.push(step);
      before = { at: step.at, planned: post.at };
    }
  }
  return steps.sort((a, b) => a.at - b.at);
}

function pending(
  { network, variant, at: planned }: { network: string; variant: VariantName; at: number },
  before: { readonly at: number; readonly planned: number } | undefined,
  now: number,
  zone: string,
  country: string | undefined,
): Step {
  // A quarter of an hour late is still the same plan; hours late is another time of day, and another date.
  const asPlanned = before === undefined || Math.abs(before.at - before.planned) <= grace;
  const wanted = asPlanned ? planned : secondSlot(before.at, zone, country);
  if (now > wanted + patience) return { network, variant, at: wanted, missed: wanted, state: 'resting' };
  if (now <= wanted + grace) {
    return { network, variant, at: wanted, state: now >= wanted ? 'due' : 'later' };
  }
  const at = slotAfter(wanted, now - grace, zone, country);
  return { network, variant, at, missed: wanted, state: now >= at ? 'due' : 'later' };
}
