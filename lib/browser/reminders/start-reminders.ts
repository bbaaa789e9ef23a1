import { pendingPosts } from '../../history/pending-posts';
import { stillAwaited } from '../../history/still-awaited';
import type { HistoryStore } from '../../history/store';
import { isBrewing } from '../brewing';
import { languageFor, packagedCatalog } from '../catalog';
import { grantedOrigins } from '../grants';
import { grantsOf } from '../grants-of';
import { onceSoon } from '../once-soon';
import { wordsOf } from '../preferences';
import { readSettings } from '../stored-settings';
import { vigilanceLaidOut } from '../vigilance/vigilance-laid-out';
import { browser } from '../webext';
import { openPost, type PostName } from './open-post';
import { remindDue } from './remind-due';
import { sayPost } from './say-post';

const alarmName = 'remind-posts';
const toldKey = 'reminded';
const prefix = 'post:';
/** Browsers make packed extensions wait this long between two alarms. */
const soonest = 30_000;

const noticeId = ({ experiment, network, variant }: PostName) =>
  `${prefix}${[experiment, network, variant].join('|')}`;

function postNamed(notice: string): PostName | undefined {
  if (!notice.startsWith(prefix)) return undefined;
  const [experiment, network, variant] = notice.slice(prefix.length).split('|');
  return experiment && network && (variant === 'A' || variant === 'B')
    ? { experiment, network, variant }
    : undefined;
}

async function round(history: HistoryStore): Promise<void> {
  const { settings } = await readSettings();
  // While something is brewing nobody is reminded; what goes by meanwhile is planned again by itself.
  if (!settings.trying.remind || (await isBrewing())) {
    await browser.alarms.clear(alarmName);
    return;
  }
  const now = Date.now();
  const pending = pendingPosts(await stillAwaited(history, now), now);
  const stored = (await browser.storage.local.get(toldKey))[toldKey];
  const before = Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
  const { tell, told, next } = remindDue(pending, before);
  // Kept before it is said: a worker that dies in between says it less, never twice.
  await browser.storage.local.set({ [toldKey]: told });
  if (tell.length > 0) {
    const words = wordsOf(await packagedCatalog(languageFor(settings.language)));
    const { networks } = grantsOf(await grantedOrigins());
    for (const post of tell) {
      await browser.notifications.create(noticeId(post), {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icons/128.png'),
        ...sayPost(post, networks.includes(post.network), now, words),
      });
    }
  }
  if (next === undefined) await browser.alarms.clear(alarmName);
  else await browser.alarms.create(alarmName, { when: Math.max(next, now + soonest) });
}

/**
 * Wires reminders, in the worker's first turn: one alarm, for the post due next, made again at every start since
 * browsers lose alarms. What is due is found in the history, so a worker that dies loses nothing. Gives the call to make
 * when the history has changed.
 */
export function startReminders(history: HistoryStore): () => void {
  const follow = onceSoon(() => navigator.locks.request('paraphe-remind-posts', () => round(history)));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) follow();
  });
  browser.notifications.onClicked.addListener((notice) => {
    const post = postNamed(notice);
    if (!post) return;
    void browser.notifications.clear(notice);
    void openPost(post, history);
  });
  vigilanceLaidOut.watch(follow, new AbortController().signal);
  follow();
  return follow;
}
