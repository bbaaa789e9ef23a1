import type { Experiment } from './experiment';
import { type Step, scheduleOf } from './schedule';

/** The next post of the plan; undefined when all have been published, or the test is over. `now` in ms since 1970. */
export const nextPublication = (experiment: Experiment, now: number): Step | undefined =>
  scheduleOf(experiment, now).find(({ state }) => state !== 'published');
