import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledRow, labelledRows } from '../../../scripts/train-voice/labelled-rows';

/** Rows to try a model on, and where they are from. */
export interface TriedRows {
  readonly rows: readonly LabelledRow[];
  readonly from: string;
}

/** Rows of a data set, by the stem of its files (`xlmt/sentiment.fr`): its test files when the folder has some, else all. */
export function triedRows(folder: string, stem: string): TriedRows {
  const [place = '', name = ''] = stem.split('/');
  const path = join(folder, place);
  const files = existsSync(path)
    ? readdirSync(path).filter((file) => file.startsWith(`${name}.`) && file.endsWith('.tsv.gz'))
    : [];
  const seen = /\.(?:train|val|validation|dev)\./u;
  const test = files.filter((file) => !seen.test(file));
  const [chosen, from] = test.length > 0 ? [test, 'test'] : [files, 'open'];
  return { rows: chosen.flatMap((file) => labelledRows(path, file)), from };
}
