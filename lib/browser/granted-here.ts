import type { Grants } from './grants-of';
import { laidOut } from './laid-out';
import { originCovers } from './origin-covers';

/** What the browser granted, laid out for content scripts, which may not ask it. */
export const grantsLaidOut = laidOut<Grants>('grants');

/**
 * What is switched on. Calls `revoked` when the site this script runs on is switched off: the browser leaves a
 * script that already runs alone, so it must stop by itself.
 */
export async function grantedHere(revoked: () => void, signal: AbortSignal): Promise<Grants> {
  const grants = (await grantsLaidOut.read()) ?? { origins: [], networks: [], servers: [] };
  const isOn = ({ origins }: Grants) => origins.some((origin) => originCovers(origin, location));
  // Where she only pointed at a box, on this page, there is nothing to be taken back.
  let on = isOn(grants);
  grantsLaidOut.watch((changed) => {
    if (on && !isOn(changed)) revoked();
    on = isOn(changed);
  }, signal);
  return grants;
}
