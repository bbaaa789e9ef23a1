/** Pause after the last keystroke before the text is read: typing itself costs one timer. */
const pause = 150;

/** Editors that take a key or the clipboard into their own hands, as ProseMirror takes Delete, send no `input`. */
const changes = ['input', 'keyup', 'cut', 'paste', 'drop', 'focus'];

/** Follows what is typed in a box. */
export interface TypingWatch {
  /** Calls back after the next pause, as if something had been typed. */
  soon(): void;
}

/**
 * Calls back at each pause in the typing, and when she comes back to the box (with a picture, perhaps), until the
 * signal aborts. Never while an input method is composing:
 * reading could disturb it, and what stands there is not a text yet.
 */
export function watchTyping(root: HTMLElement, paused: () => void, signal: AbortSignal): TypingWatch {
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => composing || paused(), pause);
  };
  const compose = (now: boolean) => () => {
    composing = now;
    if (!now) soon();
  };
  root.addEventListener('compositionstart', compose(true), { signal });
  root.addEventListener('compositionend', compose(false), { signal });
  for (const change of changes) root.addEventListener(change, soon, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { soon };
}
