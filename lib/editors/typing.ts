import { pause } from './pause';

interface Typing {
  composing: boolean;
  /** When the text last changed, on the clock of `performance.now()`. */
  changed: number;
}

const watched = new WeakMap<HTMLElement, Typing>();

/** Follows when a box is typed into and whether a composition (dead key, IME) is going on there, until `signal` aborts. */
export function watchTyping(root: HTMLElement, signal: AbortSignal): void {
  if (watched.has(root) || signal.aborted) return;
  // What was typed before is unknown: it may have been just now.
  const typing: Typing = { composing: false, changed: performance.now() };
  watched.set(root, typing);
  const follow = ({ type }: Event) => {
    if (type === 'input' || type === 'compositionend') typing.changed = performance.now();
    typing.composing = type === 'compositionstart' || (typing.composing && type === 'input');
  };
  for (const type of ['compositionstart', 'compositionend', 'input', 'blur']) {
    root.addEventListener(type, follow, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => watched.delete(root), { once: true });
}

/** Tells that the box was written to: engines that change their DOM themselves send no `input`. */
export function noteChange(root: HTMLElement): void {
  const typing = watched.get(root);
  if (typing) typing.changed = performance.now();
}

/** Resolves once no composition is going on and nothing was typed for `ms`; not knowing, waits for all of it. */
export async function typingPaused(root: HTMLElement, ms: number, signal?: AbortSignal): Promise<void> {
  const typing = watched.get(root);
  if (!typing) return pause(ms, signal);
  for (;;) {
    const left = typing.changed + ms - performance.now();
    if (!typing.composing && left <= 0) return;
    await pause(typing.composing ? 50 : left, signal);
  }
}
