import { editingRootOf } from '../editors/editing-root';
import { recognitionOf } from '../networks/recognition';
import { BoxAside } from './box-aside';
import { BoxSession } from './box-session';
import { BoxUi } from './box-ui';
import { brandPorts } from './brand-ports';
import { deepFocus, pathFrom } from './deep-focus';
import { pageHere } from './page-here';
import type { Ports } from './ports';

/** Time left to a box that went away to turn out to have been published. */
const afterwards = 40_000;

/**
 * Follows the focus from box to box: each compose box gets a session at its first focus, and the one being used
 * shows its badge. One listener for the page, nothing polled; a box that goes away takes its interface with it.
 */
export function watchBoxes(document: Document, ports: Ports, signal: AbortSignal): void {
  const sessions = new WeakMap<HTMLElement, BoxSession>();
  const lives = new WeakMap<HTMLElement, AbortController>();
  let shown: { readonly ui: BoxUi | BoxAside; stop(): void } | undefined;

  removeOrphans(document);
  const page = pageHere(document);

  const open = (root: HTMLElement): BoxSession | undefined => {
    const network = ports.networkFor(root, page);
    const box = network.box(root, page);
    if (!box || ports.preferences.now.hidden.has(page.url.hostname)) return undefined;
    ports.met(network.id, recognitionOf(box));
    const life = new AbortController();
    signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
    // A box that was taken out of the page and put back starts anew: two would tell of one publication.
    lives.get(root)?.abort();
    lives.set(root, life);
    const account = () => sessions.get(root)?.state.box.account ?? box.account;
    const own = brandPorts(ports, network.id, account);
    const session = new BoxSession(root, page, own, network, box, life.signal);
    sessions.set(root, session);
    whenGone(root, life.signal, () => {
      if (shown?.ui.session === session) hide();
      sessions.delete(root);
      setTimeout(() => life.abort(), afterwards);
    });
    return session;
  };

  const hide = () => {
    shown?.stop();
    shown = undefined;
  };

  const show = (root: HTMLElement) => {
    // A feed puts the same box under another post: who is answered is looked at each time.
    if (shown?.ui.session.root === root && shown.ui.attached) return shown.ui.session.read();
    // Of an extension that was replaced: the script after us has taken our badge away, and it stays away.
    if (!ports.alive() && !shown?.ui.attached) return;
    const session = sessions.get(root) ?? open(root);
    if (!session) return;
    hide();
    const life = new AbortController();
    signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
    const aside = ports.preferences.now.aside.has(session.state.network.id);
    const ui = aside ? new BoxAside(session, ports.aside, life.signal) : new BoxUi(session, life.signal);
    shown = { ui, stop: () => life.abort() };
  };

  const look = (path: readonly EventTarget[]) => {
    if (shown && path.some((node) => shown?.ui.owns(node))) return;
    const root = editingRootOf(path);
    if (root) show(root);
  };

  document.addEventListener('focusin', (event) => look(event.composedPath()), { capture: true, signal });
  ports.onShortcut((shortcut) => {
    // Every frame of the tab hears it; the one that is written in answers.
    if (document.hasFocus() && document.activeElement?.tagName !== 'IFRAME') shown?.ui.answer(shortcut);
  }, signal);
  signal.addEventListener('abort', hide);
  ports.preferences.watch(() => {
    if (ports.preferences.now.hidden.has(page.url.hostname)) return hide();
    const session = shown?.ui.session;
    if (
      !session ||
      ports.preferences.now.aside.has(session.state.network.id) === shown?.ui instanceof BoxAside
    )
      return;
    hide();
    show(session.root);
  }, signal);
  const focused = deepFocus(document);
  if (focused) look(pathFrom(focused));
}

/** An update or a reload of the extension leaves the badge of the script before us: dead, but still on the page. */
function removeOrphans(document: Document): void {
  const places = document.querySelectorAll('html, dialog[open], [aria-modal="true"], [popover]');
  for (const host of [...places].flatMap((place) => [...place.children])) {
    if (host.shadowRoot?.querySelector('.paraphe.badge-frame')) host.remove();
  }
}

/** Calls back once, when an element has left the page. Its size falls to nothing then, which needs no polling. */
function whenGone(root: HTMLElement, signal: AbortSignal, gone: () => void): void {
  const sizes = new ResizeObserver(() => {
    if (root.isConnected) return;
    sizes.disconnect();
    gone();
  });
  sizes.observe(root);
  signal.addEventListener('abort', () => sizes.disconnect());
}
