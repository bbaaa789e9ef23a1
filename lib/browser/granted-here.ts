import { matchPatterns } from '../networks';
import { browser } from './webext';

const key = 'granted';

/** The worker writes here which origins are granted, since a content script may not ask the browser. */
export const tellGranted = (origins: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [key]: [...origins] });

/** What is switched on: networks by id, and the hosts of the Mastodon servers that were added. */
export interface Grants {
  readonly networks: readonly string[];
  readonly servers: readonly string[];
}

const hostOf = (pattern: string): string => pattern.replace(/^https?:\/\//, '').replace(/\/.*$/, '');

/** The grants that a list of origins amounts to. A server of its own counts as Mastodon, which has no fixed host. */
export function grantsOf(origins: readonly string[]): Grants {
  const known = matchPatterns().filter(({ matches }) => matches.length > 0);
  const on = known.filter(({ matches }) => matches.every((match) => origins.includes(match)));
  const fixed = new Set(known.flatMap(({ matches }) => matches));
  const servers = origins.filter((origin) => !fixed.has(origin)).map(hostOf);
  return { networks: [...on.map(({ id }) => id), ...(servers.length > 0 ? ['mastodon'] : [])], servers };
}

const covers = (origin: string, { protocol, hostname }: Location): boolean => {
  const host = hostOf(origin);
  if (!origin.startsWith(protocol)) return false;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
};

/**
 * What is switched on. Calls `revoked` when the site this script runs on is switched off: the browser leaves a
 * script that already runs alone, so it must stop by itself.
 */
export async function grantedHere(revoked: () => void, signal: AbortSignal): Promise<Grants> {
  const stored = (await browser.storage.local.get(key))[key];
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const origins = changes[key]?.newValue;
    if (Array.isArray(origins) && !origins.some((origin) => covers(String(origin), location))) revoked();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
  return grantsOf(Array.isArray(stored) ? stored.map(String) : []);
}
