import { readingAge } from '../crosstest/reading-age';
import type { Experiment, MissedReading, Publication } from './experiment';

const hour = 3_600_000;
const minute = 60_000;

/** A reading nearer than this part to the age that was wanted is that reading. */
const early = 0.1;
/** After that many failures in a row there is nothing more to try; a post said to be gone is asked about once more. */
const mostFailures = 12;
const mostDeleted = 2;
const firstPause = 15 * minute;
const longestPause = 24 * hour;

/** A reading still to be taken of a publication. */
export interface DueReading {
  readonly experiment: string;
  readonly publication: Publication;
  /** The age it is wanted at, in hours. */
  readonly age: number;
  /** Ms since 1970: not before. */
  readonly from: number;
}

/** What happened since the last reading that succeeded. */
function failuresSince(experiment: Experiment, { variant, network }: Publication): readonly MissedReading[] {
  const same = (one: { variant: string; network: string }) =>
    one.variant === variant && one.network === network;
  const last = experiment.readings.findLast(same)?.at ?? Number.NEGATIVE_INFINITY;
  return experiment.missed.filter((one) => same(one) && one.at > last);
}

/** When to try again after failures; undefined when it is no use. */
function tryAgain(failures: readonly MissedReading[], from: number): number | undefined {
  const last = failures.at(-1);
  if (!last) return from;
  if (failures.length >= mostFailures) return undefined;
  if (failures.filter(({ why }) => why === 'deleted').length >= mostDeleted) return undefined;
  const pause = Math.min(firstPause * 2 ** (failures.length - 1), longestPause);
  return Math.max(from, last.at + pause, last.retryAt ?? 0);
}

/**
 * The age to read a publication at: the one its network's posts are read at, or that at which the other version was
 * read there, since two posts are only compared at the same age.
 */
function wantedAge({ readings }: Experiment, { variant, network }: Publication): number {
  const usual = readingAge(network);
  const other = readings.find(
    (one) => one.network === network && one.variant !== variant && (one.ageHours ?? 0) >= usual * (1 - early),
  );
  // A first one read weeks late is no reason to wait weeks for the second.
  return Math.min(Math.max(usual, other?.ageHours ?? usual), 3 * usual);
}

const isRead = ({ readings, metric }: Experiment, { variant, network }: Publication, age: number): boolean =>
  readings.some(
    (one) =>
      one.network === network &&
      one.variant === variant &&
      one.counts[metric] !== undefined &&
      (one.ageHours ?? 0) >= age * (1 - early),
  );

/** The next reading of a publication; undefined when all are taken, or when trying on is no use. */
function nextOf(experiment: Experiment, publication: Publication, byHand: boolean): DueReading | undefined {
  const wanted = wantedAge(experiment, publication);
  // A look half way tells how it goes; every look is allowed, and an early one is never believed too much.
  const ages = byHand ? [wanted] : [wanted / 2, wanted];
  const age = ages.find((one) => !isRead(experiment, publication, one));
  if (age === undefined) return undefined;
  const from = tryAgain(failuresSince(experiment, publication), publication.at + age * hour);
  return from === undefined ? undefined : { experiment: experiment.id, publication, age, from };
}

/**
 * The readings still to be taken, soonest first: one a publication, half way and then at the age to read at. A reading
 * that is overdue for the last age skips the one half way. Times only: whether a server can be asked, or she has to
 * open the page, is for the caller to see; she is not bothered half way (`byHand`). `now` in ms since 1970.
 */
export function dueReadings(
  experiments: readonly Experiment[],
  now: number,
  byHand: (publication: Publication) => boolean = () => false,
): readonly DueReading[] {
  return experiments
    .filter(({ practice, stopped }) => !practice && !stopped)
    .flatMap((experiment) =>
      experiment.publications.flatMap((publication) => {
        const next = nextOf(experiment, publication, byHand(publication));
        if (!next) return [];
        const wanted = wantedAge(experiment, publication);
        const last = now >= publication.at + wanted * hour * (1 - early) ? { ...next, age: wanted } : next;
        return [last];
      }),
    )
    .sort((a, b) => a.from - b.from);
}
