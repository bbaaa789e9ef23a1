import type { EventOf } from '../history/event';
import { keepSeen, type Seen } from '../history/seen';
import type { HistoryStore } from '../history/store';
import type { SignaturePolicy } from '../signature/signature-policy';
import type { RememberedReplies } from './remembered-replies';
import { changeSettings, readSettings } from './stored-settings';
import type { VoiceHearing } from './voice-hearing';

const takesTurns = ({ default: usual, networks = {}, accounts = {} }: SignaturePolicy): boolean =>
  [usual, ...Object.values(networks), ...Object.values(accounts)].some(({ rotate }) => rotate === true);

const postSeen = ({ network, text, at }: Seen, own: NonNullable<Seen['own']>) => ({
  ...own,
  network,
  text,
  at,
  surface: 'post',
  source: 'seen',
});

/** In the worker: a network's own button published a text. What is to be done about it, cross-tests first. */
export async function publicationSeen(
  seen: Seen,
  history: HistoryStore,
  replies: RememberedReplies,
  hearing: VoiceHearing,
): Promise<EventOf<'publication/observed'> | undefined> {
  const kept = await keepSeen(seen, history);
  const { settings } = await readSettings();
  await replies.keep(seen, settings.remember);
  // What is tried in practice is nobody's voice.
  if (settings.keepPosts && !seen.practice && seen.own) await hearing.keep([postSeen(seen, seen.own)]);
  if (!seen.practice && takesTurns(settings.signature)) {
    await changeSettings(({ turn }) => ({ turn: turn + 1 }));
  }
  return kept;
}
