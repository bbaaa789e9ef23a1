import type { EventOf } from '../history/event';
import { keepSeen, type Seen } from '../history/seen';
import type { HistoryStore } from '../history/store';
import type { SignaturePolicy } from '../signature/signature-policy';
import type { RememberedReplies } from './remembered-replies';
import { changeSettings, readSettings } from './stored-settings';

const takesTurns = ({ default: usual, networks = {}, accounts = {} }: SignaturePolicy): boolean =>
  [usual, ...Object.values(networks), ...Object.values(accounts)].some(({ rotate }) => rotate === true);

/** In the worker: a network's own button published a text. What is to be done about it, cross-tests first. */
export async function publicationSeen(
  seen: Seen,
  history: HistoryStore,
  replies: RememberedReplies,
): Promise<EventOf<'publication/observed'> | undefined> {
  const kept = await keepSeen(seen, history);
  const { settings } = await readSettings();
  await replies.keep(seen, settings.remember);
  if (!seen.practice && takesTurns(settings.signature)) {
    await changeSettings(({ turn }) => ({ turn: turn + 1 }));
  }
  return kept;
}
