import type { Verdict } from '../../crosstest/decide';
import type { EventOf } from '../../history/event';
import type { Experiment } from '../../history/experiment';
import { fold } from '../../history/fold';
import { learnFrom } from '../../history/learn/learnt';
import type { HistoryStore } from '../../history/store';
import { isNews } from '../../history/verdict-news';
import { claimAfter, verdictOf } from '../../history/verdict-of';

/** The newest experiments that teach: years of a busy account, and a part of a second to read. */
const taughtBy = 2_000;

/** Tells her of a verdict she has not heard yet. */
export type TellVerdict = (experiment: Experiment, verdict: Verdict) => Promise<void>;

/**
 * In the worker: stores a reading, then the claim it leads to (what we say from now on is what we are held to), and
 * tells her when there is a verdict she has not heard. Twice the same reading is one reading, one claim, one notice.
 */
export async function keepReading(
  reading: EventOf<'reading/taken'>,
  history: HistoryStore,
  tell: TellVerdict,
): Promise<undefined> {
  const stored = await history.append([reading]);
  if (stored === 0) return;
  const experiments = fold(await history.recent(0, taughtBy));
  const experiment = experiments.find(({ id }) => id === reading.experiment);
  if (!experiment || experiment.practice) return;
  const verdict = verdictOf(experiment, reading.at, learnFrom(experiments, await history.posts()));
  await history.append([claimAfter(reading, verdict)]);
  if (isNews(verdict, experiment.claims)) await tell(experiment, verdict);
}
