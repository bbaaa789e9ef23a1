import type { HistoryEvent } from '../../history/event';
import { isOfExperiment } from '../../history/event';
import { type Backup, readBackup } from '../../history/file/backup';
import { openHistory } from '../../history/store';
import { ask } from '../ask';
import { readSettings } from '../stored-settings';

/** What a chosen file would bring: shown before anything is written. */
export interface ImportPreview extends Backup {
  /** Events that are not in the history yet. */
  readonly fresh: number;
  readonly experiments: number;
  /** The first and the last moment, ms since 1970; absent for an empty file. */
  readonly span?: { readonly from: number; readonly to: number };
}

/** Records asked for together. */
const together = 500;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads a file and compares it with the history; undefined when it is no backup. Nothing is written. */
export async function previewCopy(file: File): Promise<ImportPreview | undefined> {
  const texts = file.stream().pipeThrough(new TextDecoderStream());
  const backup = await readBackup(inParts(texts), nextTurn);
  if (!backup) return undefined;
  const { events } = backup;
  const history = openHistory();
  const fresh = await history.countNew(events).finally(() => history.close());
  const experiments = new Set(events.filter(isOfExperiment).map(({ experiment }) => experiment)).size;
  const span = events.reduce<ImportPreview['span']>(
    (known, { at }) => ({ from: Math.min(at, known?.from ?? at), to: Math.max(at, known?.to ?? at) }),
    undefined,
  );
  return { ...backup, fresh, experiments, ...(span ? { span } : {}) };
}

/** Not every browser can loop over a stream itself. */
async function* inParts(texts: ReadableStream<string>): AsyncGenerator<string> {
  const reader = texts.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/**
 * Writes what was previewed, in one transaction; how many events were new. Replies come back only where replies are
 * remembered, and are asked of the worker, which knows how long they may stay.
 */
export async function importCopy(events: readonly HistoryEvent[]): Promise<number> {
  const history = openHistory();
  try {
    let stored = await history.append(events.filter(({ type }) => type !== 'reply/published'));
    const replies = events.filter(({ type }) => type === 'reply/published');
    const { remember } = (await readSettings()).settings;
    for (let from = 0; remember.replies && from < replies.length; from += together) {
      stored += (await ask('history/append', replies.slice(from, from + together))).stored;
    }
    return stored;
  } finally {
    history.close();
  }
}
