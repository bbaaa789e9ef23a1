import { pageHere } from '../compose/page-here';
import type { Live } from '../compose/ports';
import type { Grants } from './grants-of';
import { laidOut } from './laid-out';
import { liveLaidOut } from './live';
import { originCovers } from './origin-covers';

/** What the browser granted, laid out for content scripts, which may not ask it. */
export const grantsLaidOut = laidOut<Grants>('grants');

export const noGrants: Grants = { origins: [], networks: [], servers: [] };

/**
 * What is switched on, kept up to date. Calls `revoked` when the site this script runs on is switched off: the browser
 * leaves a script that already runs alone, so it must stop by itself.
 */
export async function grantedHere(revoked: () => void, signal: AbortSignal): Promise<Live<Grants>> {
  const grants = await liveLaidOut(grantsLaidOut, noGrants, signal);
  const { url } = pageHere(document);
  const isOn = () => grants.now.origins.some((origin) => originCovers(origin, url));
  // Where she only pointed at a box, on this page, there is nothing to be taken back.
  let on = isOn();
  grants.watch(() => {
    if (on && !isOn()) revoked();
    on = isOn();
  }, signal);
  return grants;
}
