import type { HistoryStore } from '../history/store';
import { namesAside } from './history-name';
import { browser } from './webext';

const key = 'history:birth';

/** What became of the history that was known: the browser made another in its place, or she left it aside. */
export type Replaced = 'gone' | 'aside';

/**
 * Whether the history is not the one that was known: the browser found its files damaged, or removed them, and made an
 * empty one in their place without a word; or it could not be read, and was left aside. The first time, it becomes the
 * known one.
 */
export async function historyReplaced(history: Pick<HistoryStore, 'birth'>): Promise<Replaced | undefined> {
  const [born, { [key]: known }] = await Promise.all([history.birth(), browser.storage.local.get(key)]);
  if (typeof known === 'string') {
    if (born === known) return undefined;
    return (await namesAside()).length > 0 ? 'aside' : 'gone';
  }
  await acceptHistory(history);
  return undefined;
}

/** From now on this history is the known one. */
export async function acceptHistory(history: Pick<HistoryStore, 'birth'>): Promise<void> {
  const born = await history.birth();
  if (born !== undefined) await browser.storage.local.set({ [key]: born });
}
