import { useEffect, useState } from 'preact/hooks';
import type { Experiment } from '../../history/experiment';
import { fold } from '../../history/fold';
import { type HistoryView, watchHistory } from '../../history/live-history';

/** What a page shows of the history; `experiments` newest first, undefined while they are being read. */
export interface SeenHistory {
  readonly experiments: readonly Experiment[] | undefined;
  /** Records that could not be read; they stay where they are. */
  readonly unreadable: number;
  readonly failed: boolean;
}

/** The history, drawn again after each change made by any page or by the worker. */
export function useHistory(): SeenHistory {
  const [view, setView] = useState<HistoryView>();
  useEffect(() => {
    const life = new AbortController();
    watchHistory(setView, life.signal);
    return () => life.abort();
  }, []);
  if (view?.state !== 'ready')
    return { experiments: undefined, unreadable: 0, failed: view?.state === 'failed' };
  return { experiments: fold(view.events), unreadable: view.unreadable, failed: false };
}
