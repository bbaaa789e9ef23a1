import type { PublishedReply } from '../../history/event';
import type { Backup } from '../../history/file/backup';
import { type CopyPreview, copyPreview, readCopy } from '../../history/file/copy-preview';
import { openHistory } from '../../history/store';

/**
 * A file being imported in a thread of its own, so that the page answers while a hundred thousand events are read and
 * written. The thread runs this very module, and holds the events between the preview and her yes.
 */
export interface ImportThread {
  /** What the file would bring; undefined when it is no backup. `name` is the history's. Nothing is written. */
  preview(file: File, name: string): Promise<CopyPreview | undefined>;
  /**
   * Writes what was previewed, in one transaction; how many events were new, and the replies, which are the caller's.
   * Undefined when it was cancelled in time: nothing of it is written then.
   */
  keep(): Promise<Kept | undefined>;
  /** Takes back what is being written, if it is not all in yet: the answer of `keep` says which. */
  cancel(): void;
  /** Lets go of what was read. */
  stop(): void;
}

interface Kept {
  readonly stored: number;
  readonly replies: readonly PublishedReply[];
}

/** The line between the page and the thread: a question, then its answer, then the next question. */
interface Line {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

type Question = { readonly preview: File; readonly name: string } | 'keep' | 'cancel';
type Answer = { readonly answer: unknown } | { readonly failed: string };

/** In the thread: answers what the page asks. */
function serve(port: Line): void {
  let read: Backup | undefined;
  let name = '';
  const life = new AbortController();
  const answer = async (question: Exclude<Question, 'cancel'>): Promise<unknown> => {
    // Only a page can ask what the history is called.
    if (question !== 'keep') name = question.name;
    const history = openHistory(name);
    try {
      if (question !== 'keep') {
        read = await readCopy(question.preview);
        return read && (await copyPreview(read, history));
      }
      const events = read?.events ?? [];
      const replies = events.filter((event) => event.type === 'reply/published');
      const others = events.filter(({ type }) => type !== 'reply/published');
      const stored = await history.append(others, life.signal);
      return { stored, replies } satisfies Kept;
    } catch (error) {
      if (error !== life.signal.reason) throw error;
      return undefined;
    } finally {
      history.close();
    }
  };
  port.onmessage = ({ data }: MessageEvent<Question>) => {
    if (data === 'cancel') return life.abort();
    void answer(data).then(
      (answered) => port.postMessage({ answer: answered } satisfies Answer),
      (error) => port.postMessage({ failed: String(error) } satisfies Answer),
    );
  };
}

/** This module's own address. Taken apart: written in one word, it would be replaced by the page's in the build. */
const { url: here } = import.meta;
/** A development server's is another origin, which no thread may run: there the page does the work itself. */
const isPackaged = () => new URL(here).origin === location.origin;

/** In the page: starts the thread. */
export function importThread(): ImportThread {
  const thread = isPackaged() ? new Worker(here, { type: 'module' }) : undefined;
  const { port1, port2 } = new MessageChannel();
  if (!thread) serve(port2);
  const port: Line = thread ?? port1;
  const ask = (question: Question) =>
    new Promise<unknown>((resolve, reject) => {
      if (thread) thread.onerror = (event) => reject(new Error(event.message));
      port.onmessage = ({ data }: MessageEvent<Answer>) =>
        'failed' in data ? reject(new Error(data.failed)) : resolve(data.answer);
      port.postMessage(question);
    });
  return {
    preview: (file, name) => ask({ preview: file, name }) as Promise<CopyPreview | undefined>,
    keep: () => ask('keep') as Promise<Kept | undefined>,
    cancel: () => port.postMessage('cancel' satisfies Question),
    stop() {
      thread?.terminate();
      port1.close();
    },
  };
}

if (!('document' in globalThis)) serve(globalThis as Line);
