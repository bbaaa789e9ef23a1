import { backupText } from '../../history/file/backup';
import type { HistoryStore } from '../../history/store';
import { openBrowserHistory } from '../open-history';
import { fileOf } from './file-of';

/** Records together in one part of a file. */
const together = 2_000;

/** The whole history as a file. */
export interface Copy {
  readonly file: Blob;
  /** How many events it holds. */
  readonly count: number;
  /** When it was begun: what comes later may not be in it. Ms since 1970. */
  readonly at: number;
}

/** Makes a copy of the whole history, and closes it; `rest` is awaited between two parts. */
export async function copyAsFile(
  at: number,
  rest?: () => Promise<unknown>,
  history: HistoryStore = openBrowserHistory(),
): Promise<Copy> {
  let count = 0;
  const counted = async function* () {
    for await (const part of history.parts(together)) {
      count += part.length;
      yield part;
      await rest?.();
    }
  };
  try {
    return { file: await fileOf('application/json', backupText(counted(), at)), count, at };
  } finally {
    history.close();
  }
}
