import { dragLayer } from './drag-layer';
import { nearestPlace, placeTowards } from './nearest-place';
import { pageHere } from './page-here';
import { badgePlaces, meets, placeBadge, type Rect } from './place';
import type { Ports } from './ports';

const size = { width: 32, height: 32 };

/** Where the badge of one box stands: a free place around the box, the one she chose for this site first. */
export class BadgePlace {
  /** Where she put it just now: the worker, which remembers it, may be slow or dead. */
  #chosen: number | undefined;
  #held: readonly [number, number] | undefined;
  #places: readonly (Rect | undefined)[] = [];
  #now: Rect | undefined;
  /** Places that her words came to: the badge does not come and go with each line. */
  readonly #reached = new Set<number>();

  constructor(
    layer: HTMLElement,
    private readonly ports: Ports,
    private readonly follow: () => void,
  ) {
    dragLayer(layer, '.badge', {
      held: (x, y) => {
        this.#held = [x, y];
        follow();
      },
      dropped: () => {
        const dropped = this.#shown;
        this.#held = undefined;
        this.#take(dropped && nearestPlace(this.#places, dropped));
      },
      pushed: (x, y) => this.#take(this.#now && placeTowards(this.#places, this.#now, x, y)),
    });
  }

  /**
   * Where it goes around this box now; undefined when every place is taken. Off her words (`words`, none for an empty
   * box) where there is room, unless she put it there herself.
   */
  around(
    box: Rect,
    screen: Rect,
    avoid: readonly Rect[],
    words: readonly Rect[],
    rightToLeft: boolean,
  ): Rect | undefined {
    const places = badgePlaces(box, size, screen, avoid, rightToLeft);
    this.#places = places;
    if (words.length === 0) this.#reached.clear();
    for (const [at, place] of places.entries())
      if (place && words.some((line) => meets(line, place))) this.#reached.add(at);
    const clear = places.map((place, at) => (this.#reached.has(at) ? undefined : place));
    const corner = this.#corner;
    this.#now = (corner === undefined && placeBadge(clear)) || placeBadge(places, corner);
    return this.#shown;
  }

  /** To the next place. */
  next(): void {
    this.#take(this.#places.indexOf(this.#now) + 1);
  }

  get #shown(): Rect | undefined {
    if (!this.#now || !this.#held) return this.#now;
    const [x, y] = this.#held;
    const { left, top, right, bottom } = this.#now;
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  }

  /** The one she chose. */
  get #corner(): number | undefined {
    const { preferences, practice } = this.ports;
    return this.#chosen ?? (practice ? undefined : preferences.now.corners[pageHere(document).url.hostname]);
  }

  #take(corner: number | undefined): void {
    if (corner !== undefined) {
      this.#chosen = corner;
      if (!this.ports.practice) this.ports.moveBadge(corner).catch(() => {});
    }
    this.follow();
  }
}
