import * as v from 'valibot';
import type { Publication } from '../../history/experiment';
import { fold } from '../../history/fold';
import type { HistoryStore } from '../../history/store';
import { networkFiles } from '../network-files';
import { browser } from '../webext';

/** A tab that was opened for a reading: what it is to be read for. Forgotten when the browser closes. */
const awaitedSchema = v.object({ experiment: v.string(), publication: v.string() });
export type AwaitedReading = v.InferOutput<typeof awaitedSchema>;

const keyOf = (tab: number): string => `reading-tab:${tab}`;

/** Nothing older is read any more. */
const lookedIn = 2_000;

/** The publication of that id, and its experiment. */
export async function findPublication(
  id: string,
  history: HistoryStore,
): Promise<{ readonly experiment: string; readonly publication: Publication } | undefined> {
  for (const { id: experiment, publications } of fold(await history.recent(0, lookedIn))) {
    const publication = publications.find((one) => one.id === id);
    if (publication) return { experiment, publication };
  }
  return undefined;
}

/** Opens a publication's page in a new tab, whose counters are read once it has loaded; false without an address. */
export async function openToRead(id: string, history: HistoryStore): Promise<boolean> {
  const found = await findPublication(id, history);
  const url = found?.publication.url;
  if (!found || url === undefined) return false;
  const tab = await browser.tabs.create({});
  if (tab.id === undefined) return false;
  // Noted before the page is asked for: it may have loaded before the note is there.
  await browser.storage.session.set({ [keyOf(tab.id)]: { experiment: found.experiment, publication: id } });
  await browser.tabs.update(tab.id, { url });
  return true;
}

/** What a tab was opened to read; undefined for every other tab. */
export async function awaitedIn(tab: number): Promise<AwaitedReading | undefined> {
  const stored = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  const parsed = v.safeParse(awaitedSchema, stored);
  return parsed.success ? parsed.output : undefined;
}

export const readEnough = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));

/** In the worker's first turn: loads the reader of counters into the tabs that were opened for it, and into no other. */
export function followOpenedTabs(): void {
  browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    if (status !== 'complete') return;
    void awaitedIn(tab)
      .then((awaited) =>
        awaited
          ? browser.scripting.executeScript({
              target: { tabId: tab },
              files: [...networkFiles(url), '/counters.js'],
            })
          : undefined,
      )
      // The site is not switched on: she reads the numbers herself, and the form is where she left it.
      .catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tab) => void readEnough(tab));
}
