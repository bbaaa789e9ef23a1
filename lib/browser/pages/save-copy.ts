import { experimentsInParts } from '../../history/experiments-in-parts';
import { readingsCsv } from '../../history/file/readings-csv';
import { copyAsFile } from '../copies/copy-as-file';
import { copyName } from '../copies/copy-name';
import { copyMade } from '../copies/copy-state';
import { openBrowserHistory } from '../open-history';
import { saveBlob, saveFile } from './save-file';

/** Experiments together, each with all of its readings. */
const experimentsTogether = 200;

/** Saves the whole history as a file; how many events it holds. Remembered as the last copy. */
export async function saveCopy(now: number): Promise<number> {
  const { file, count, at } = await copyAsFile(now);
  saveBlob(copyName(at), file);
  await copyMade(at);
  return count;
}

/** Saves the readings as a table for a spreadsheet. */
export async function saveTable(now: number): Promise<void> {
  const history = openBrowserHistory();
  try {
    const rows = readingsCsv(experimentsInParts(history, experimentsTogether));
    await saveFile(`paraphe-readings-${new Date(now).toISOString().slice(0, 10)}.csv`, 'text/csv', rows);
  } finally {
    history.close();
  }
}
