import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isKeptOut, type LabelledRow, labelledRows } from '../../../scripts/train-voice/labelled-rows';

/** Rows to try a model on, and where they are from. */
export interface TriedRows {
  readonly rows: readonly LabelledRow[];
  readonly from: string;
}

/**
 * Rows of a data set, by the stem of its files (`xlmt/sentiment.fr`): its test files when the folder has some, else
 * the rows of the others that training leaves out. `whole` takes every row where nothing is trained on them.
 */
export function triedRows(folder: string, stem: string, whole = false): TriedRows {
  const [place = '', name = ''] = stem.split('/');
  const path = join(folder, place);
  const files = existsSync(path)
    ? readdirSync(path).filter((file) => file.startsWith(`${name}.`) && file.endsWith('.tsv.gz'))
    : [];
  const seen = /\.(?:train|val|validation|dev)\./u;
  const test = files.filter((file) => !seen.test(file));
  if (test.length > 0) return { rows: test.flatMap((file) => labelledRows(path, file)), from: 'test' };
  const rows = files.flatMap((file) => labelledRows(path, file));
  return whole
    ? { rows, from: 'open' }
    : { rows: rows.filter(({ text }) => isKeptOut(text)), from: 'kept out' };
}
