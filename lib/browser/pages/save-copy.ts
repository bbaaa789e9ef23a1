import * as v from 'valibot';
import { experimentsInParts } from '../../history/experiments-in-parts';
import { backupText } from '../../history/file/backup';
import { readingsCsv } from '../../history/file/readings-csv';
import { openHistory } from '../../history/store';
import { browser } from '../webext';
import { saveFile } from './save-file';

/** When the last copy was made (ms since 1970), and whether one is made by itself. */
const copySchema = v.object({
  at: v.exactOptional(v.number()),
  automatic: v.boolean(),
});
export type CopyState = v.InferOutput<typeof copySchema>;

const key = 'history:copies';

export async function readCopies(): Promise<CopyState> {
  const parsed = v.safeParse(copySchema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : { automatic: false };
}

export const writeCopies = (state: CopyState): Promise<void> => browser.storage.local.set({ [key]: state });

/** Records together in one part of a file. */
const together = 2_000;
/** Experiments together, each with all of its readings. */
const experimentsTogether = 200;

const day = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Saves the whole history as a file; how many events it holds. Remembered as the last copy. */
export async function saveCopy(now: number): Promise<number> {
  const history = openHistory();
  let count = 0;
  const counted = async function* () {
    for await (const part of history.parts(together)) {
      count += part.length;
      yield part;
    }
  };
  try {
    await saveFile(`paraphe-history-${day(now)}.json`, 'application/json', backupText(counted(), now));
  } finally {
    history.close();
  }
  await writeCopies({ ...(await readCopies()), at: now });
  return count;
}

/** Saves the readings as a table for a spreadsheet. */
export async function saveTable(now: number): Promise<void> {
  const history = openHistory();
  try {
    const rows = readingsCsv(experimentsInParts(history, experimentsTogether));
    await saveFile(`paraphe-readings-${day(now)}.csv`, 'text/csv', rows);
  } finally {
    history.close();
  }
}
