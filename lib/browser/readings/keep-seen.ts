import type { HistoryStore } from '../../history/store';
import type { Runtime } from '../webext';
import { type Claiming, keepReading } from './keep-reading';
import { awaitedIn, findPublication, readEnough } from './open-to-read';
import type { SeenCounters } from './seen-counters';

const pathOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : undefined;

/**
 * Keeps the counters that a page opened for a reading has shown. What comes from another tab, or from a page that is not
 * the publication's, is nothing; a page that shows no counter is a reading that failed.
 */
export async function keepSeen(
  { counts, approximate }: SeenCounters,
  { tab, url }: Runtime.MessageSender,
  { history, now, ...claiming }: Claiming & { readonly history: HistoryStore; readonly now: number },
): Promise<undefined> {
  const awaited = tab?.id === undefined ? undefined : await awaitedIn(tab.id);
  if (tab?.id === undefined || !awaited) return;
  await readEnough(tab.id);
  const found = await findPublication(awaited.publication, history);
  if (!found) return;
  const { id, variant, network, url: address } = found.publication;
  const common = { experiment: found.experiment, at: now, variant, network } as const;
  const shown = Object.values(counts).some((count) => count !== undefined);
  if (!shown || pathOf(url) !== pathOf(address)) {
    const failed = {
      ...common,
      id: `${id}:not-shown:${now}`,
      type: 'reading/failed',
      why: 'not-shown',
    } as const;
    await history.append([failed]);
    return;
  }
  const rounded = approximate ? { approximate } : {};
  const reading = { ...common, id: `${id}:page:${now}`, type: 'reading/taken', source: 'page' } as const;
  await keepReading({ ...reading, counts, ...rounded }, history, claiming);
}
