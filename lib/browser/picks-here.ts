import type { Allowed } from '../compose/network-for';
import type { Live } from '../compose/ports';
import type { Grants } from './grants-of';
import { liveLaidOut } from './live';
import { originCovers } from './origin-covers';
import { type Picks, picksLaidOut } from './picks';

/** What may be looked at in this frame: is the site switched on, and which boxes of it were pointed at before. */
export async function picksHere(grants: Live<Grants>, signal: AbortSignal): Promise<() => Allowed> {
  const picks = await liveLaidOut<Picks>(picksLaidOut, {}, signal);
  return () => ({
    granted: grants.now.origins.some((origin) => originCovers(origin, location)),
    remembered: picks.now[location.hostname] ?? [],
  });
}
