import { openHistory } from '../../history/store';
import { ask } from '../ask';
import { browser } from '../webext';
import { copyAsFile } from './copy-as-file';

/** The worker connects under this name and the history's, which this page cannot ask for, and asks by that alone for a copy. */
export const copyPort = 'paraphe-copy';

/** The download starts in a later turn; the address must live until then. Ms. */
const kept = 60_000;

async function make(name: string): Promise<void> {
  const { file, at } = await copyAsFile(Date.now(), undefined, openHistory(name));
  const address = URL.createObjectURL(file);
  setTimeout(() => URL.revokeObjectURL(address), kept);
  await ask('copy/made', address, at);
}

/**
 * In the page that nobody sees: makes a copy of the history when it is asked for, one at a time, and tells the worker,
 * which it wakes, since a long history takes longer than a worker lives.
 */
export function serveCopies(): void {
  let busy = false;
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    if (!name.startsWith(`${copyPort} `) || sender?.id !== browser.runtime.id || sender.tab || busy) return;
    busy = true;
    void make(name.slice(copyPort.length + 1))
      // The worker's alarm asks again.
      .catch(() => {})
      .finally(() => {
        busy = false;
      });
  });
}
