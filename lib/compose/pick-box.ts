import type { Words } from '../../components/translate';
import { editingRootOf } from '../editors/editing-root';
import { pathFrom } from './deep-focus';
import { mayBePointedAt } from './network-for';
import { pageHere } from './page-here';
import { PickerUi } from './picker-ui';

interface Outcome {
  picked(root: HTMLElement): void;
  left(): void;
}

const editables = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
/** A page cannot make us outline thousands. */
const mostShown = 30;
/** Time for a composer that a click has opened to be there. */
const opening = 600;

const onScreen = (root: HTMLElement): boolean => root.getClientRects().length > 0;

/** Every place of this frame that may be pointed at as a compose box, open shadow roots included. */
function candidatesIn(document: Document): readonly HTMLElement[] {
  const page = pageHere(document);
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const found = [document, ...roots]
    .flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(editables)])
    .flatMap((element) => editingRootOf(pathFrom(element)) ?? []);
  return [...new Set(found)]
    .filter((root) => onScreen(root) && mayBePointedAt(root, page))
    .slice(0, mostShown);
}

/**
 * Lets the person show her compose box: the candidates are outlined, a click or Enter picks, arrows go from one to the
 * next, Escape leaves. A click on a candidate is not told to the page; any other click is, since it may open the box.
 */
export function pickBox(document: Document, words: Words, outcome: Outcome, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  let candidates = candidatesIn(document);
  let current: HTMLElement | undefined = candidates.length === 1 ? candidates[0] : undefined;

  const leave = () => {
    life.abort();
    outcome.left();
  };
  const ui = new PickerUi(document, words, leave, life.signal);
  const draw = () => ui.draw(candidates, current);

  const pick = (root: HTMLElement) => {
    life.abort();
    outcome.picked(root);
  };
  const candidateOn = (event: Event): HTMLElement | undefined => {
    const root = editingRootOf(event.composedPath());
    if (!root || candidates.includes(root)) return root;
    candidates = candidatesIn(document);
    return candidates.includes(root) ? root : undefined;
  };
  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const step = (by: number) => {
    const at = current ? candidates.indexOf(current) : by > 0 ? -1 : 0;
    current = candidates.at((at + by + candidates.length) % Math.max(1, candidates.length));
    current?.scrollIntoView({ block: 'nearest' });
    draw();
  };

  const listen = { capture: true, signal: life.signal };
  const pressed = (event: Event) => {
    if (ui.owns(event)) return;
    const root = candidateOn(event);
    if (root) keep(event);
    if (event.type !== 'click') return;
    if (root && event.isTrusted) return pick(root);
    setTimeout(() => {
      if (life.signal.aborted) return;
      candidates = candidatesIn(document);
      draw();
    }, opening);
  };
  for (const kind of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click'])
    view.addEventListener(kind, pressed, { ...listen, passive: false });
  view.addEventListener(
    'pointermove',
    (event) => {
      const root = ui.owns(event) ? undefined : candidateOn(event);
      if (root === undefined || root === current) return;
      current = root;
      draw();
    },
    listen,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || (ui.owns(event) && event.key !== 'Escape')) return;
      const keys: Readonly<Record<string, () => void>> = {
        Escape: leave,
        ArrowDown: () => step(1),
        ArrowRight: () => step(1),
        ArrowUp: () => step(-1),
        ArrowLeft: () => step(-1),
        Enter: () => current && pick(current),
      };
      const answer = keys[event.key];
      if (!answer) return;
      keep(event);
      answer();
    },
    listen,
  );
  const again = () => view.requestAnimationFrame(draw);
  view.addEventListener('scroll', again, { ...listen, passive: true });
  view.addEventListener('resize', again, { ...listen, passive: true });
  draw();
}
