import type { Span } from '../../../lib/draft/span.ts';
import { editingRootOf } from '../../../lib/editors/editing-root.ts';
import { editorFor } from '../../../lib/editors/index.ts';
import { caretOffset, rangesFor } from '../../../lib/editors/ranges.ts';
import { watchTyping } from '../../../lib/editors/typing.ts';
import { writeOnce } from '../../../lib/editors/write-once.ts';

/**
 * Runs lib/editors where it runs for people, in the isolated world of a content script, and lets a test on the page
 * ask for it: events with JSON both ways. Never shipped.
 */
const life = new AbortController();
let found: HTMLElement | undefined;

const commands = {
  engine: () => editorFor(box()).id,
  read: () => editorFor(box()).read(box()).text,
  caret: () => caretOffset(box()) ?? null,
  select: (span: Span) => rangesFor(box(), span).map(String),
  write: (span: Span, text: string, expected: string) => writeOnce(box(), span, text, expected, life.signal),
  /** Milliseconds, the median of nine. */
  timeToRead: () => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      editorFor(box()).read(box());
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[4];
  },
  /** What the box's markup is, for those who want to see it unchanged. */
  markup: () => box().outerHTML,
  isBox: () => boxIn(document) !== undefined,
  /** Would an event in the element that matches be in a compose box, and in which? */
  boxAt: (selector: string, inputs = false) => {
    const element = document.querySelector(selector);
    return (element && editingRootOf(pathTo(element), { inputs })?.id) ?? null;
  },
};

document.addEventListener('focusin', follow, true);
document.addEventListener('ask-editors', async (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { id, command, args }: { id: number; command: keyof typeof commands; args: never } = JSON.parse(
    event.detail,
  );
  const detail = await Promise.resolve()
    .then(() => (commands[command] as (...given: unknown[]) => unknown)(...(args as unknown[])))
    .then((value) => ({ id, value }))
    .catch((error: unknown) => ({ id, error: String(error) }));
  document.dispatchEvent(new CustomEvent('editors-answer', { detail: JSON.stringify(detail) }));
});

function follow(): void {
  const root = boxIn(document);
  if (root) watchTyping(root, life.signal);
}

/** The page's one compose box, looked for anew each time: engines replace theirs. */
function box(): HTMLElement {
  if (!found?.isConnected) found = boxIn(document);
  if (!found) throw new Error('no compose box');
  watchTyping(found, life.signal);
  return found;
}

/** As if something had happened to each element in turn: the first that lies in a compose box. */
function boxIn(root: ParentNode, path: readonly EventTarget[] = []): HTMLElement | undefined {
  for (const element of root.querySelectorAll('*')) {
    const ancestors = pathTo(element);
    const own = editingRootOf([...ancestors, ...path]);
    if (own) return own;
    const inner = innerRoot(element);
    const deeper = inner && boxIn(inner, element.localName === 'iframe' ? [] : [...ancestors, ...path]);
    if (deeper) return deeper;
  }
  return undefined;
}

function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

function innerRoot(element: Element): ParentNode | null {
  return element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
}
