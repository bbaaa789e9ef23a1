import type { ComposeBox, Network } from '../networks/network';
import type { Live } from './ports';
import { submits } from './submits';
import { heldFor, type VigilanceState } from './vigilance-state';

interface Held {
  readonly root: HTMLElement;
  readonly network: Network;
  box(): ComposeBox | undefined;
  read(): string;
  readonly vigilance: Live<VigilanceState>;
  /** The press was held: say so at once. False when there is something new to say, or nothing any more. */
  held(held: boolean): void;
}

/**
 * Where she asked for it, and only while something is brewing: her first press on the network's own button, or key, is
 * held once for each rise, and the panel says why. The second goes out. Nothing is ever pressed for her, and a press that
 * the page makes by itself is not hers to hold. Must be listening before `watchPublish`: a held press published nothing.
 */
export function holdOnce(watched: Held, signal: AbortSignal): void {
  const view = watched.root.ownerDocument.defaultView ?? window;
  const known = new Set<string>();
  const reason = () => heldFor(watched.vigilance.now);
  watched.vigilance.watch(() => watched.held(false), signal);
  const hold = (event: Event) => {
    const now = reason();
    if (!event.isTrusted || now === undefined || known.has(now) || watched.read().trim() === '') return;
    known.add(now);
    event.preventDefault();
    event.stopImmediatePropagation();
    watched.held(true);
  };
  view.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      const controls = reason() === undefined ? [] : (watched.box()?.submitControls() ?? []);
      if (controls.some((control) => path.includes(control))) hold(event);
    },
    { capture: true, signal },
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || reason() === undefined) return;
      const box = watched.box();
      if (box && submits(event, watched, box)) hold(event);
    },
    { capture: true, signal },
  );
}
