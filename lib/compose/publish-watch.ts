import type { ComposeBox, Network } from '../networks/network';
import { submits } from './submits';

/** How long after the network's own button a box may take to empty: a slow upload, a slow connection. */
const patience = 20_000;
const step = 150;
/** A window that closes this soon after the button was pressed closed because the message went out. */
const closing = 6_000;

/** What became of a message whose button was pressed. */
export interface Pressed {
  /** The network took the message. */
  published(): void;
  /** The page is still there and the message too: should the page go now, that says nothing any more. */
  stays(): void;
}

interface Watched {
  readonly root: HTMLElement;
  readonly network: Network;
  box(): ComposeBox | undefined;
  read(): string;
  /** The network's button was pressed on this text. Called in the same turn: the page may be gone in the next. */
  pressed(text: string): Pressed;
}

/**
 * Notices that the network's own button, or its own key, published what stood in the box. Observes only: nothing
 * is triggered, nothing is stopped. A press counts as published when the box then empties or goes away.
 */
export function watchPublish(watched: Watched, signal: AbortSignal): void {
  const { root } = watched;
  const view = root.ownerDocument.defaultView ?? window;

  /** Ends what follows the last press: a button pressed twice published once. */
  let forget = () => {};

  const follow = (text: string) => {
    forget();
    const message = watched.pressed(text);
    const pressedAt = performance.now();
    const done = new AbortController();
    let staying = false;
    const stays = () => {
      if (!staying) message.stays();
      staying = true;
    };
    forget = () => {
      if (!done.signal.aborted) stays();
      done.abort();
    };
    const publish = () => {
      done.abort();
      message.published();
    };
    const look = () => {
      if (done.signal.aborted) return;
      const gone = !root.isConnected || root.getClientRects().length === 0;
      if (gone || watched.read().trim() === '') return publish();
      const since = performance.now() - pressedAt;
      if (since >= closing) stays();
      if (since < patience) view.setTimeout(look, step);
      else done.abort();
    };
    view.addEventListener(
      'pagehide',
      () => {
        if (!staying) publish();
      },
      { signal: done.signal },
    );
    view.setTimeout(look, step);
  };

  const pressed = () => {
    const text = watched.read();
    if (text.trim() !== '') follow(text);
  };

  view.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      if (
        watched
          .box()
          ?.submitControls()
          .some((control) => path.includes(control))
      )
        pressed();
    },
    { capture: true, signal },
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return;
      const box = watched.box();
      if (box && submits(event, watched, box)) pressed();
    },
    { capture: true, signal },
  );
}
