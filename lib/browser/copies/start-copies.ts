import { copyDue, nextCopyAt } from '../../history/copy-due';
import type { HistoryStore } from '../../history/store';
import { historyName } from '../history-name';
import { onceSoon } from '../once-soon';
import { unseenPage } from '../unseen-page';
import { browser } from '../webext';
import { copyAsFile } from './copy-as-file';
import { copyMade, copyState, onCopies } from './copy-state';
import { maySave } from './may-save';
import { saveByItself } from './save-by-itself';
import { copyPort } from './serve-copies';

const alarmName = 'copy-history';
/** What failed (a full disk, a worker that was killed) is tried again after this. Ms. */
const later = 3_600_000;
/** Browsers make packed extensions wait this long between two alarms. */
const soonest = 30_000;

/** The worker's part of the copies made by themselves. */
export interface Copies {
  /** The page that nobody sees has made a copy, and where it is. */
  made(address: string, at: number): Promise<undefined>;
}

const keep = async (address: string, at: number): Promise<void> => {
  await saveByItself(address, at);
  await copyMade(at);
};

/** Firefox's background can make a file itself; it is kept awake by a question now and then. */
async function copyHere(): Promise<void> {
  const { file, at } = await copyAsFile(Date.now(), () => browser.runtime.getPlatformInfo());
  const address = URL.createObjectURL(file);
  await keep(address, at).finally(() => URL.revokeObjectURL(address));
}

/** Chromium's cannot: a page that nobody sees makes it, and tells. */
async function copyElsewhere(): Promise<void> {
  await unseenPage();
  browser.runtime.connect({ name: `${copyPort} ${await historyName()}` }).disconnect();
}

/**
 * A copy each week, by itself, once she has switched it on: one alarm, for the next one, set again at every start since
 * browsers lose alarms. Called in the worker's first turn.
 */
export function startCopies(history: Pick<HistoryStore, 'isEmpty'>): Copies {
  const round = () =>
    navigator.locks.request('paraphe-copy', async () => {
      const state = await copyState.read();
      if (!state.automatic || !(await maySave())) {
        await browser.alarms.clear(alarmName);
        return;
      }
      const now = Date.now();
      const due = copyDue(state, await history.isEmpty(), now) === 'make';
      // Set before it is made: whatever becomes of it, there is a next time.
      const next = due ? now + later : Math.max(nextCopyAt(state, now), now + soonest);
      await browser.alarms.create(alarmName, { when: next });
      if (due) await ('document' in globalThis ? copyHere() : copyElsewhere());
    });
  const follow = onceSoon(round);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) follow();
  });
  onCopies(follow);
  browser.permissions.onAdded.addListener(follow);
  follow();
  return {
    made: (address, at) => keep(address, at).then(() => undefined),
  };
}
