import type { EventOf } from '../history/event';
import { keepSeen, type Seen } from '../history/seen';
import type { HistoryStore } from '../history/store';
import { seenKey } from './outbox';
import type { RememberedReplies } from './remembered-replies';
import { changeSettings, readSettings } from './stored-settings';
import { turnTaken } from './turn-taken';
import type { VoiceHearing } from './voice-hearing';
import { browser } from './webext';

const postSeen = ({ network, text, at }: Seen, own: NonNullable<Seen['own']>) => ({
  ...own,
  network,
  text,
  at,
  surface: 'post',
  source: 'seen',
});

/** What the worker does with a publication; gives its event when a cross-test was waiting for it. */
export type PublicationSeen = (seen: Seen) => Promise<EventOf<'publication/observed'> | undefined>;

/**
 * In the worker: a network's own button published a text. Told twice, by the page and by what the page put down in
 * case it closed, it is one publication; then nothing of it waits any more.
 */
export function publicationSeen(
  history: HistoryStore,
  replies: RememberedReplies,
  hearing: VoiceHearing,
): PublicationSeen {
  const counted = new Set<string>();
  return async (seen) => {
    const key = seenKey(seen);
    const kept = await keepSeen(seen, history);
    const { settings } = await readSettings();
    await replies.keep(seen, settings.remember);
    if (!counted.has(key)) {
      counted.add(key);
      // What is tried in practice is nobody's voice.
      if (settings.keepPosts && !seen.practice && seen.own) await hearing.keep([postSeen(seen, seen.own)]);
      if (!seen.practice && turnTaken(settings, seen)) {
        await changeSettings((now) => turnTaken(now, seen) ?? {});
      }
    }
    await browser.storage.local.remove(key);
    return kept;
  };
}
