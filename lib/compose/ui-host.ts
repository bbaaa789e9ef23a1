import type { Rect } from './place';

/**
 * Our place in the page: one bare element with an open shadow root, outside the editor. Inside a modal dialog it
 * is the dialog's last child, since anything outside is inert there; elsewhere it hangs on the root element.
 * Styles are a constructed sheet: no site policy (CSP, Trusted Types) can take it away.
 */
export class UiHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;

  constructor(near: Element, css: string) {
    const document = near.ownerDocument;
    const view = document.defaultView ?? window;
    this.host = document.createElement('div');
    this.root = this.host.attachShadow({ mode: 'open' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    // A page that clicks in her place is not obeyed, whatever it clicks.
    this.root.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
    // A press on a button of ours leaves the caret where she writes.
    this.root.addEventListener('mousedown', (event) => {
      const [target] = event.composedPath();
      if (target instanceof Element && !target.closest('textarea, input, select')) event.preventDefault();
    });
    const { style } = this.host;
    style.setProperty('all', 'initial', 'important');
    style.setProperty('position', 'fixed', 'important');
    style.setProperty('z-index', '2147483647', 'important');
    style.setProperty('left', '0', 'important');
    style.setProperty('top', '0', 'important');
    style.setProperty('width', '0', 'important');
    style.setProperty('height', '0', 'important');
    modalAround(near).append(this.host);
  }

  /** A part of the interface, placed by `put`. */
  layer(): HTMLElement {
    const layer = this.host.ownerDocument.createElement('div');
    layer.style.position = 'absolute';
    this.root.append(layer);
    return layer;
  }

  /** Puts a layer at a place of the viewport, wherever the page's transforms have put the host itself. */
  put(layer: HTMLElement, place: Rect | undefined): void {
    layer.style.visibility = place ? 'visible' : 'hidden';
    if (!place) return;
    const origin = this.host.getBoundingClientRect();
    const left = `${Math.round(place.left - origin.left)}px`;
    const top = `${Math.round(place.top - origin.top)}px`;
    if (layer.style.left !== left) layer.style.left = left;
    if (layer.style.top !== top) layer.style.top = top;
  }

  remove(): void {
    this.host.remove();
  }
}

function modalAround(near: Element): Element {
  for (let node: Element | null = near; node; ) {
    const modal: Element | null = node.closest('dialog[open], [aria-modal="true"]');
    if (modal) return modal;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return near.ownerDocument.documentElement;
}
