import { experimentsInParts } from '../../history/experiments-in-parts';
import { backupText } from '../../history/file/backup';
import { readingsCsv } from '../../history/file/readings-csv';
import { openHistory } from '../../history/store';
import { readCopies, writeCopies } from '../copies/copy-state';
import { saveFile } from './save-file';

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
