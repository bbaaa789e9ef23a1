import type { HistoryEvent } from '../history/event';
import type { HistoryStore } from '../history/store';
import type { RememberedReplies } from './remembered-replies';
import { signedStarts } from './signed-start';
import { readSettings } from './stored-settings';

/** Events whose keeping depends on the settings: who is on duty, whether replies are remembered. */
const bySettings: ReadonlySet<string> = new Set(['experiment/started', 'reply/published']);

/** Those after which something else may be due, or due at another time, or due no more. */
const moving: ReadonlySet<string> = new Set([
  'experiment/started',
  'plan/made',
  'plan/stopped',
  'publication/observed',
  'publication/located',
  'decision/made',
  'experiment/erased',
]);

export const movesDates = (event: HistoryEvent): boolean => moving.has(event?.type);

/** In the worker: stores events that a page tells of; how many were new. Rejects with nothing stored. */
export async function keepEvents(
  events: readonly HistoryEvent[],
  history: Pick<HistoryStore, 'append'>,
  replies: Pick<RememberedReplies, 'tidy'>,
): Promise<number> {
  if (!events.some((event) => bySettings.has(event?.type))) return history.append(events);
  const { settings } = await readSettings();
  const { remember } = settings;
  // A backup may hold replies: they come back only where replies are remembered, and not beyond their age.
  const wanted = remember.replies ? events : events.filter((event) => event?.type !== 'reply/published');
  const stored = await history.append(signedStarts(wanted, settings));
  if (wanted.some((event) => event?.type === 'reply/published')) await replies.tidy(remember, Date.now());
  return stored;
}
