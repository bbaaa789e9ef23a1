import { Covering } from './covering';
import type { Rect } from './place';
import { plainlySeen } from './plainly-seen';

/**
 * The frame of the host. In the sheet of its own shadow root, `!important` wins over whatever the page's sheets and
 * scripts say of the host (CSS Cascade 5, "context"). `all` leaves the direction of the page in place.
 */
const hostCss = `:host{all:initial!important;direction:ltr!important;position:fixed!important;left:0!important;
top:0!important;width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important}`;

/** Sites close their composer on a press "outside" it: what happens in our panel is not told to their listeners. */
const kept = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'],
  ...['beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
];

/**
 * Our place in the page: one bare element with an open shadow root, outside the editor. Inside a modal dialog it
 * is the dialog's last child, since anything outside is inert there; elsewhere it hangs on the root element. It is
 * shown in the top layer, where no transform, clipping or opacity of the page reaches it.
 * Styles are a constructed sheet: no site policy (CSP, Trusted Types) can take it away.
 */
export class UiHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #around: Element;
  readonly #covering: Covering;
  readonly #life = new AbortController();

  constructor(near: Element, css: string) {
    const document = near.ownerDocument;
    const view = document.defaultView ?? window;
    this.host = document.createElement('div');
    this.root = this.host.attachShadow({ mode: 'open' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(hostCss + css);
    this.root.adoptedStyleSheets = [sheet];
    // A page that clicks in her place, or has her click on what she cannot see, is not obeyed.
    this.root.addEventListener(
      'click',
      (event) => {
        const [target] = event.composedPath();
        if (target instanceof view.Element && this.#covering.over(target)) {
          event.stopImmediatePropagation();
          // The next click finds us on top, and is hers.
          this.#raise();
          return;
        }
        const drawn = this.root.adoptedStyleSheets.includes(sheet);
        if (!event.isTrusted || !drawn || !(target instanceof view.Element) || !plainlySeen(target))
          event.stopImmediatePropagation();
      },
      { capture: true },
    );
    // A press on a button of ours leaves the caret where she writes.
    this.root.addEventListener('mousedown', (event) => {
      const [target] = event.composedPath();
      if (target instanceof Element && !target.closest('textarea, input, select')) event.preventDefault();
    });
    for (const kind of kept) this.root.addEventListener(kind, (event) => event.stopPropagation());
    this.host.popover = 'manual';
    this.#around = modalAround(near);
    this.#covering = new Covering(this.host, this.#life.signal);
  }

  /** Enters the page. Where there is no top layer, the frame of the host does. */
  enter(): void {
    this.#around.append(this.host);
    this.#raise();
  }

  /** Comes up over everything else in the top layer. */
  #raise(): void {
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.showPopover?.();
    this.#covering.raised();
  }

  /** A part of the interface, placed by `put`. */
  layer(): HTMLElement {
    const layer = this.host.ownerDocument.createElement('div');
    layer.style.position = 'absolute';
    this.root.append(layer);
    return layer;
  }

  /** Is our place still in the page? */
  get attached(): boolean {
    return this.host.isConnected;
  }

  /** Puts a layer at a place of the viewport, wherever the page's transforms have put the host itself. */
  put(layer: HTMLElement, place: Rect | undefined): void {
    layer.style.visibility = place ? 'visible' : 'hidden';
    if (!place) return;
    // A site may zoom itself (CSS `zoom`): our sizes are already those of the person's own zoom.
    const zoom = String(1 / (this.host.currentCSSZoom || 1));
    if (layer.style.zoom !== zoom) layer.style.zoom = zoom;
    const origin = this.host.getBoundingClientRect();
    const left = `${Math.round(place.left - origin.left)}px`;
    const top = `${Math.round(place.top - origin.top)}px`;
    if (layer.style.left !== left) layer.style.left = left;
    if (layer.style.top !== top) layer.style.top = top;
  }

  remove(): void {
    this.#life.abort();
    this.host.remove();
  }
}

function modalAround(near: Element): Element {
  for (let node: Element | null = near; node; ) {
    const modal: Element | null = node.closest('dialog[open], [aria-modal="true"], [popover]');
    if (modal) return modal;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return near.ownerDocument.documentElement;
}
