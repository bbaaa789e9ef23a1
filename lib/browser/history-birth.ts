import type { HistoryStore } from '../history/store';
import { browser } from './webext';

const key = 'history:birth';

/**
 * True when the history is not the one that was known: the browser found its files damaged, or removed them, and made
 * an empty one in their place without a word. The first time, it becomes the known one.
 */
export async function historyReplaced(history: Pick<HistoryStore, 'birth'>): Promise<boolean> {
  const [born, { [key]: known }] = await Promise.all([history.birth(), browser.storage.local.get(key)]);
  if (typeof known === 'string') return born !== known;
  await acceptHistory(history);
  return false;
}

/** From now on this history is the known one. */
export async function acceptHistory(history: Pick<HistoryStore, 'birth'>): Promise<void> {
  const born = await history.birth();
  if (born !== undefined) await browser.storage.local.set({ [key]: born });
}
