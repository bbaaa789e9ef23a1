/** A press that moves less than this, in pixels, is a press and not a drag. */
const slack = 4;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Dragged {
  /** So far from where it was, in pixels; still held. */
  held(x: number, y: number): void;
  /** Let go where it was last held. */
  dropped(): void;
  /** One press of an arrow key. */
  pushed(x: number, y: number): void;
}

/** Lets her drag a layer of ours by its button, or push it with the arrow keys. A drag is never also a click. */
export function dragLayer(layer: HTMLElement, grip: string, dragged: Dragged): void {
  let from: PointerEvent | undefined;
  let moving = false;
  const button = ({ target }: Event) => (target instanceof Element ? target.closest(grip) : null);
  layer.addEventListener('pointerdown', (event) => {
    const held = event.isTrusted && event.button === 0 ? button(event) : null;
    moving = false;
    from = held ? event : undefined;
    // Held by the button itself: elsewhere, the click that ends a mere press would not be its own.
    held?.setPointerCapture(event.pointerId);
  });
  layer.addEventListener('pointermove', (event) => {
    if (!from) return;
    const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
    moving ||= Math.hypot(x, y) >= slack;
    if (moving) dragged.held(x, y);
  });
  const drop = () => {
    if (from && moving) dragged.dropped();
    from = undefined;
  };
  layer.addEventListener('pointerup', drop);
  layer.addEventListener('pointercancel', drop);
  layer.addEventListener(
    'click',
    (event) => {
      if (moving) event.stopImmediatePropagation();
      moving = false;
    },
    true,
  );
  layer.addEventListener(
    'keydown',
    (event) => {
      const way = arrows[event.key];
      if (!way || !button(event)) return;
      event.preventDefault();
      dragged.pushed(...way);
    },
    true,
  );
}
