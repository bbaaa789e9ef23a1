import type { HistoryEvent } from '../event';
import { isOfExperiment } from '../event';
import type { HistoryStore } from '../store';
import { type Backup, readBackup } from './backup';

/** What a chosen file would bring: shown before anything is written. */
export interface CopyPreview {
  /** Events that are not in the history yet. */
  readonly fresh: number;
  readonly experiments: number;
  /** Records that make no sense. */
  readonly refused: number;
  /** The first and the last moment, ms since 1970; absent for an empty file. */
  readonly span?: { readonly from: number; readonly to: number };
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

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads a file that anybody may have written; undefined when it is no backup. */
export const readCopy = (file: Blob): Promise<Backup | undefined> =>
  readBackup(inParts(file.stream().pipeThrough(new TextDecoderStream())), nextTurn);

const spanOf = (events: readonly HistoryEvent[]) =>
  events.reduce<CopyPreview['span']>(
    (known, { at }) => ({ from: Math.min(at, known?.from ?? at), to: Math.max(at, known?.to ?? at) }),
    undefined,
  );

/** Compares what was read with the history. Nothing is written. */
export async function copyPreview(
  { events, refused }: Backup,
  history: Pick<HistoryStore, 'countNew'>,
): Promise<CopyPreview> {
  const span = spanOf(events);
  return {
    fresh: await history.countNew(events),
    experiments: new Set(events.filter(isOfExperiment).map(({ experiment }) => experiment)).size,
    refused,
    ...(span ? { span } : {}),
  };
}
