import type { Ports } from '../../compose/ports';
import { networkById } from '../../networks';
import { grantsLaidOut, noGrants } from '../granted-here';
import { liveLaidOut } from '../live';
import { makePorts } from '../make-ports';
import { livePreferences } from '../preferences';

/** What the side panel asks of the worker by itself; boxes are in the page, and asked there. */
export async function asidePorts(signal: AbortSignal): Promise<Ports> {
  const grants = await liveLaidOut(grantsLaidOut, noGrants, signal);
  return makePorts({
    ...(await livePreferences(grants, signal)),
    networkFor: () => networkById('other'),
    practice: false,
  });
}
