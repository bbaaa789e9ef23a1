import type { Experiment } from './experiment';
import { fold } from './fold';
import type { HistoryStore } from './store';

const day = 86_400_000;
/** A version planned so long ago, or before so many others, is not awaited any more. */
const patience = 180 * day;
const most = 300;

/** The experiments whose versions may still be published at the moment `now` (ms since 1970), newest first. */
export async function stillAwaited(
  history: Pick<HistoryStore, 'recent'>,
  now: number,
): Promise<readonly Experiment[]> {
  return fold(await history.recent(now - patience, most));
}
