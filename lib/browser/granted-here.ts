import type { Grants } from './grants-of';
import { laidOut } from './laid-out';

/** What the browser granted, laid out for content scripts, which may not ask it. */
export const grantsLaidOut = laidOut<Grants>('grants');

const covers = (origin: string, { protocol, hostname }: Location): boolean => {
  const [, scheme = '', host = ''] = /^([^:]+:)\/\/([^/]+)/.exec(origin) ?? [];
  if (scheme !== protocol) return false;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
};

/**
 * What is switched on. Calls `revoked` when the site this script runs on is switched off: the browser leaves a
 * script that already runs alone, so it must stop by itself.
 */
export async function grantedHere(revoked: () => void, signal: AbortSignal): Promise<Grants> {
  grantsLaidOut.watch(({ origins }) => {
    if (!origins.some((origin) => covers(origin, location))) revoked();
  }, signal);
  return (await grantsLaidOut.read()) ?? { origins: [], networks: [], servers: [] };
}
