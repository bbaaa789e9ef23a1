import { publicPost } from '../../feeds/posts/public-post';
import { dueReadings } from '../../history/due-reading';
import type { Publication } from '../../history/experiment';
import { stillAwaited } from '../../history/still-awaited';
import type { HistoryStore } from '../../history/store';
import { networkById } from '../../networks';
import { isBrewing } from '../brewing';
import { languageFor, packagedCatalog } from '../catalog';
import { grantedOrigins } from '../grants';
import { wordsOf } from '../preferences';
import { readSettings } from '../stored-settings';
import { browser } from '../webext';
import { openToRead } from './open-to-read';
import { remindReadings } from './remind-readings';

const toldKey = 'readings-reminded';
const prefix = 'read:';

async function toldBefore(): Promise<readonly string[]> {
  const stored = (await browser.storage.local.get(toldKey))[toldKey];
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
}

/**
 * Reminds her of the readings that no server can be asked for, where she wants reminders and nothing is brewing. Gives
 * when to look again, ms since 1970; undefined when nothing is to come.
 */
export async function tellReadings(history: HistoryStore, now: number): Promise<number | undefined> {
  const { settings } = await readSettings();
  if (!settings.trying.remind || (await isBrewing())) return undefined;
  const origins = await grantedOrigins();
  const byHand = ({ network, url }: Publication) => {
    const post = publicPost(network, url);
    return !post || !origins.includes(post.origin);
  };
  const due = dueReadings(await stillAwaited(history, now), now, byHand).filter(({ publication }) =>
    byHand(publication),
  );
  const { tell, told, next } = remindReadings(due, await toldBefore(), now);
  // Kept before it is said: a worker that dies in between says it less, never twice.
  await browser.storage.local.set({ [toldKey]: told });
  const { t } = wordsOf(await packagedCatalog(languageFor(settings.language)));
  for (const { experiment, publication, age } of tell) {
    const { id, variant, network } = publication;
    const shown = browser.notifications.create(`${prefix}${experiment}|${id}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: t('readingNotice'),
      message: t('readingNoticeWhich', {
        variant,
        network: networkById(network).name,
        hours: Math.round(age),
      }),
    });
    await shown.catch(() => undefined);
  }
  return next;
}

/** In the worker's first turn: a click on a reminder opens the post and reads its counters; without an address, the test. */
export function onReadingOpened(history: HistoryStore): void {
  browser.notifications.onClicked.addListener((notice) => {
    if (!notice.startsWith(prefix)) return;
    const [experiment = '', publication = ''] = notice.slice(prefix.length).split('|');
    void browser.notifications.clear(notice);
    void openToRead(publication, history).then((opened) => {
      const page = browser.runtime.getURL(`/history.html#${encodeURIComponent(experiment)}`);
      return opened ? undefined : browser.tabs.create({ url: page });
    });
  });
}
