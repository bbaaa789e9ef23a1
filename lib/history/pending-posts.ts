import type { Experiment } from './experiment';
import { type Step, scheduleOf } from './schedule';

/** A post of a plan still to be made. */
export interface PendingPost extends Step {
  readonly experiment: string;
  readonly text: string;
  /** It was for the moment the plan was made: she had it before her eyes. */
  readonly atOnce: boolean;
  /** Ms since 1970. */
  readonly startedAt: number;
}

const soon = 600_000;

/** Every post still to be made, of the tests that count, in order of time. `now` in ms since 1970. */
export const pendingPosts = (experiments: readonly Experiment[], now: number): readonly PendingPost[] =>
  experiments
    .filter(({ practice }) => !practice)
    .flatMap((experiment) =>
      scheduleOf(experiment, now)
        .filter(({ state }) => state !== 'published')
        .map((step) => ({
          ...step,
          experiment: experiment.id,
          text: experiment.variants[step.variant],
          startedAt: experiment.startedAt,
          atOnce: step.missed === undefined && step.at - experiment.startedAt < soon,
        })),
    )
    .sort((a, b) => a.at - b.at);
