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

/** Lets her drag a layer of ours by pointer, or push it with the arrow keys. A drag is never also a click. */
export function dragBadge(layer: HTMLElement, dragged: Dragged): void {
  let from: PointerEvent | undefined;
  let moving = false;
  layer.addEventListener('pointerdown', (event) => {
    moving = false;
    from = event.isTrusted && event.button === 0 ? event : undefined;
    const { target } = event;
    // Held by the button itself: elsewhere, the click that ends a mere press would not be its own.
    if (from && target instanceof Element) target.closest('button')?.setPointerCapture(event.pointerId);
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
  layer.addEventListener('keydown', (event) => {
    const way = arrows[event.key];
    if (!way) return;
    event.preventDefault();
    dragged.pushed(...way);
  });
}
