import type { Allowed } from '../compose/network-for';
import type { Grants } from './grants-of';
import { originCovers } from './origin-covers';
import { picksLaidOut } from './picks';

/** What may be looked at in this frame: is the site switched on, and which boxes of it were pointed at before. */
export async function picksHere({ origins }: Grants, signal: AbortSignal): Promise<() => Allowed> {
  const granted = origins.some((origin) => originCovers(origin, location));
  const ofHere = (picks: Awaited<ReturnType<typeof picksLaidOut.read>>): Allowed => ({
    granted,
    remembered: picks?.[location.hostname] ?? [],
  });
  let now = ofHere(await picksLaidOut.read());
  picksLaidOut.watch((picks) => {
    now = ofHere(picks);
  }, signal);
  return () => now;
}
