import { feedOrigins } from './feed-origins';
import { browser } from './webext';

/** Where the user lets us work: the host permissions granted now, as match patterns. Asked afresh each time. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('http'));
}

/** Of these, where she writes: what was granted to read a feed is no site of hers. */
export async function grantedSites(): Promise<readonly string[]> {
  const [granted, feeds] = await Promise.all([grantedOrigins(), feedOrigins()]);
  return granted.filter((origin) => !feeds.includes(origin));
}

/** Asks the browser's own prompt for these origins. Must be called first thing in a click's handler. */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Gives origins back. False when the browser kept one. */
export const dropOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

/** Calls back at each grant or refusal taken back, whoever did it (our page or the browser's own settings). */
export function onGrantsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
