import { dragLayer } from './drag-layer';
import type { Rect } from './place';

/** Pixels for one press of an arrow key. */
const step = 16;

/** How far she moved the panel from where it would stand, until it is closed. */
export class PanelShift {
  #x = 0;
  #y = 0;
  /** What was held so far is in the offset already. */
  #held: readonly [number, number] = [0, 0];

  constructor(
    layer: HTMLElement,
    private readonly follow: () => void,
  ) {
    dragLayer(layer, '.handle', {
      held: (x, y) => {
        const [before, above] = this.#held;
        this.#held = [x, y];
        this.#by(x - before, y - above);
      },
      dropped: () => {
        this.#held = [0, 0];
      },
      pushed: (x, y) => this.#by(step * x, step * y),
    });
  }

  #by(x: number, y: number): void {
    this.#x += x;
    this.#y += y;
    this.follow();
  }

  /** Where it stands now, given where it would. */
  of({ left, top, right, bottom }: Rect): Rect {
    const [x, y] = [this.#x, this.#y];
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  }

  /** From one side of the screen to the other: a press instead of a drag (WCAG 2.2, 2.5.7). */
  turn(place: Rect, screen: Rect): void {
    this.#by(screen.left + screen.right - place.left - place.right, 0);
  }

  reset(): void {
    this.#x = 0;
    this.#y = 0;
  }
}
