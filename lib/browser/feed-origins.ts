import { keptRecord } from './kept-record';
import { browser } from './webext';

const key = 'feed-origins';

const strings = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((origin) => typeof origin === 'string') : [];

const record = keptRecord(() => browser.storage.local, key, strings);

/** Origins granted to read a feed or meet a team there, and for nothing else: no script of ours runs on them. */
export const feedOrigins = record.read;

/** To be called before the browser is asked: a grant is acted upon at once. */
export const markAsFeed = (origin: string): Promise<unknown> =>
  record.change((origins) => [...new Set([...origins, origin])]);

/** She switches a network on where a feed was read already: it is a site now. */
export const markAsSite = (sites: readonly string[]): Promise<unknown> =>
  record.change((origins) => origins.filter((origin) => !sites.includes(origin)));

/** Calls back when origins become one or the other, with those that are sites from now on. */
export function onFeedOrigins(listener: (sites: readonly string[]) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[key];
    if (!change) return;
    const now = strings(change.newValue);
    listener(strings(change.oldValue).filter((origin) => !now.includes(origin)));
  });
}
