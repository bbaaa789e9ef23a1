import type { Verdict } from '../../crosstest/decide';
import type { EventOf } from '../../history/event';
import type { Experiment } from '../../history/experiment';
import { fold } from '../../history/fold';
import { readLearnt } from '../../history/learn/read-learnt';
import type { HistoryStore } from '../../history/store';
import { isNews } from '../../history/verdict-news';
import { claimAfter, claimId, verdictOf } from '../../history/verdict-of';

/** Tells her of a verdict she has not heard yet. */
export type TellVerdict = (
  experiment: Experiment,
  verdict: Verdict,
  /** How our calls of nine in ten turned out for this account so far. */
  record?: { readonly right: number; readonly total: number },
) => Promise<void>;

/** What a claim takes beside the history. */
export interface Claiming {
  readonly tell: TellVerdict;
  /** What her brands other than that one are called: they have other readers, and teach nothing of it. */
  beside(brand: string | undefined): Promise<readonly string[]>;
}

/**
 * In the worker: stores a reading, then the claim it leads to (what we say from now on is what we are held to), and
 * tells her when there is a verdict she has not heard. Twice the same reading is one reading, one claim, one notice.
 */
export async function keepReading(
  reading: EventOf<'reading/taken' | 'split/counted'>,
  history: HistoryStore,
  claiming: Claiming,
): Promise<undefined> {
  await history.append([reading]);
  // One after the other: two readings that come together must each know what was said after the other.
  await navigator.locks.request('paraphe-claim', () => claim(reading, history, claiming));
}

async function claim(
  reading: EventOf<'reading/taken' | 'split/counted'>,
  history: HistoryStore,
  claiming: Claiming,
): Promise<void> {
  const [experiment] = fold((await history.read(reading.experiment)).events);
  if (!experiment || experiment.practice) return;
  if (experiment.claims.some(({ id }) => id === claimId(reading.id))) return;
  const learnt = await readLearnt(history, await claiming.beside(experiment.brand));
  const verdict = verdictOf(experiment, reading.at, learnt);
  await history.append([claimAfter(reading, verdict)]);
  if (isNews(verdict, experiment.claims)) await claiming.tell(experiment, verdict, learnt.score?.sure);
}
