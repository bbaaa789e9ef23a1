import type { CopyPreview } from '../../history/file/copy-preview';
import { ask } from '../ask';
import { historyName } from '../history-name';
import { readSettings } from '../stored-settings';
import type { ImportThread } from './import-thread';

/** A file that was chosen, and what it would bring. */
export interface ChosenCopy {
  readonly preview: CopyPreview;
  readonly thread: ImportThread;
}

/** Replies asked for together. */
const together = 500;

/** Reads a file and compares it with the history; undefined when it is no backup. Nothing is written. */
export async function chooseCopy(file: File): Promise<ChosenCopy | undefined> {
  // A module of its own: the thread runs it, and nothing of a page.
  const { importThread } = await import('./import-thread');
  const thread = importThread();
  let preview: CopyPreview | undefined;
  try {
    preview = await thread.preview(file, await historyName());
    return preview && { preview, thread };
  } finally {
    if (!preview) thread.stop();
  }
}

/** What became of a file that was brought in. */
export interface Imported {
  /** Events that were new and are in now. */
  readonly stored: number;
  /** Is something of the file left out, because she stopped? */
  readonly stopped: boolean;
}

/**
 * Writes what was previewed, in one transaction. Replies come back only where replies are remembered, and are asked of
 * the worker, which knows how long they may stay. Stopped by the signal, it says exactly what is in. Rejects with nothing
 * of a test written: it can be asked once more.
 */
export async function importCopy({ thread }: ChosenCopy, signal: AbortSignal): Promise<Imported> {
  signal.addEventListener('abort', () => thread.cancel(), { once: true });
  const kept = await thread.keep();
  thread.stop();
  if (!kept) return { stored: 0, stopped: true };
  const { remember } = (await readSettings()).settings;
  const replies = remember.replies ? kept.replies : [];
  let { stored } = kept;
  for (let from = 0; from < replies.length; from += together) {
    if (signal.aborted) return { stored, stopped: true };
    stored += (await ask('history/append', replies.slice(from, from + together))).stored;
  }
  return { stored, stopped: false };
}
