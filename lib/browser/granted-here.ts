import { networksWithin } from './preferences';
import { browser } from './webext';

const key = 'granted';

/** The worker writes here which origins are granted, since a content script may not ask the browser. */
export const tellGranted = (origins: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [key]: [...origins] });

const within = (origins: readonly string[], { protocol, hostname }: Location): boolean =>
  origins.some((origin) => {
    const host = origin.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    if (!origin.startsWith(protocol)) return false;
    return host.startsWith('*.')
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host;
  });

/**
 * The networks that are switched on, by id. Calls `revoked` when the site this script runs on is switched off:
 * the browser leaves a script that already runs alone, so it must stop by itself.
 */
export async function grantedHere(revoked: () => void, signal: AbortSignal): Promise<readonly string[]> {
  const stored = (await browser.storage.local.get(key))[key];
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const origins = changes[key]?.newValue;
    if (Array.isArray(origins) && !within(origins, location)) revoked();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
  return Array.isArray(stored) ? networksWithin(stored) : [];
}
