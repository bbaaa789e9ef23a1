import type { Allowed } from '../compose/network-for';
import { pageHere } from '../compose/page-here';
import type { Live } from '../compose/ports';
import type { Grants } from './grants-of';
import { liveLaidOut } from './live';
import { originCovers } from './origin-covers';
import { type Picks, picksLaidOut } from './picks';

/** What may be looked at in this frame: is the site switched on, and which boxes of it were pointed at before. */
export async function picksHere(grants: Live<Grants>, signal: AbortSignal): Promise<() => Allowed> {
  const picks = await liveLaidOut<Picks>(picksLaidOut, {}, signal);
  const { url } = pageHere(document);
  return () => ({
    granted: grants.now.origins.some((origin) => originCovers(origin, url)),
    remembered: picks.now[url.hostname] ?? [],
  });
}
