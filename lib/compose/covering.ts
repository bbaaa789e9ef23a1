const layers = ':popover-open, dialog:modal, :fullscreen';

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Everything shown in the top layer, open shadow roots included. */
function inTopLayer(document: Document): readonly Element[] {
  const trees = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...trees].flatMap((tree) => [...tree.querySelectorAll(layers)]);
}

/** Does it, or something in it, paint over this place and let the click through? */
function paintsOver(layer: Element, place: DOMRect): boolean {
  return [layer, ...layer.querySelectorAll('*')].some((one) => {
    if (!overlaps(one.getBoundingClientRect(), place)) return false;
    const { pointerEvents, visibility, opacity } = getComputedStyle(one);
    return pointerEvents === 'none' && visibility === 'visible' && opacity !== '0';
  });
}

/**
 * Things that a page has put in the top layer over our own, drawn there and deaf to the pointer: she sees them and
 * clicks on us (DOM-based clickjacking, DEF CON 33). The order of the top layer cannot be asked, so what stood there
 * when ours came up is known to be beneath it, until it is shown anew.
 */
export class Covering {
  readonly #beneath = new WeakSet<Element>();

  constructor(
    private readonly host: HTMLElement,
    private readonly signal: AbortSignal,
  ) {}

  /** Ours has just come up: all the rest is beneath, until it is shown anew. Heard at each: no shadow root lets it out. */
  raised(): void {
    for (const layer of inTopLayer(this.host.ownerDocument)) {
      this.#beneath.add(layer);
      layer.addEventListener('beforetoggle', () => this.#beneath.delete(layer), {
        once: true,
        signal: this.signal,
      });
    }
  }

  /** Is something drawn over this element of ours? */
  over(element: Element): boolean {
    const place = element.getBoundingClientRect();
    return inTopLayer(this.host.ownerDocument).some(
      (layer) =>
        layer !== this.host &&
        !layer.contains(this.host) &&
        !this.#beneath.has(layer) &&
        paintsOver(layer, place),
    );
  }
}
