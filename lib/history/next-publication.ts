import { awaitedOn } from './awaited';
import type { VariantName } from './event';
import type { Experiment } from './experiment';

/** Hours between two versions on one network: sooner, the second one mostly pays for being second. */
const gap = 72;
const hour = 3_600_000;

/** What is to be published next, and from when on (ms since 1970). */
export interface NextPublication {
  readonly variant: VariantName;
  readonly network: string;
  readonly from: number;
}

/** The next step of the plan on its test networks; undefined when both versions have been published everywhere. */
export function nextPublication(experiment: Experiment): NextPublication | undefined {
  for (const network of experiment.test) {
    const [awaited] = awaitedOn(network, [experiment]);
    if (!awaited) continue;
    const last = experiment.publications.findLast((one) => one.network === network);
    return { variant: awaited.variant, network, from: last ? last.at + gap * hour : experiment.startedAt };
  }
  return undefined;
}
