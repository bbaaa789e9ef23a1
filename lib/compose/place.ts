/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;

const at = (left: number, top: number, size: Size): Rect => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});
export const meets = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

/**
 * The places around a box that the badge may take, best first: inside the box (end, then start, bottom before top),
 * then just outside it. Undefined where one is off the screen or covers a control of the site. `rightToLeft` mirrors
 * the order.
 */
export function badgePlaces(
  box: Rect,
  size: Size,
  viewport: Rect,
  avoid: readonly Rect[],
  rightToLeft = false,
): readonly (Rect | undefined)[] {
  const ends = [box.right - size.width - gap, box.left + gap];
  const [end = 0, start = 0] = rightToLeft ? ends.toReversed() : ends;
  const outside = [box.right + gap, box.left - size.width - gap];
  const [after = 0, before = 0] = rightToLeft ? outside.toReversed() : outside;
  const inBottom = Math.min(box.bottom, viewport.bottom) - size.height - gap;
  const inTop = Math.max(box.top, viewport.top) + gap;
  const below = box.bottom + gap;
  const above = box.top - size.height - gap;
  const places: readonly (readonly [number, number])[] = [
    [end, inBottom],
    [after, inBottom],
    [end, below],
    [end, above],
    [end, inTop],
    [before, inBottom],
    [start, inBottom],
    [start, below],
    [start, above],
  ];
  return places
    .map(([left, top]) => at(left, top, size))
    .map((place) =>
      within(place, viewport) && !avoid.some((rect) => meets(place, rect)) ? place : undefined,
    );
}

/**
 * Where the badge goes: the first place that is free. `corner` is the one looked at first, as an index, for who moved
 * the badge. Undefined when every place is taken: then nothing is shown.
 */
export function placeBadge(places: readonly (Rect | undefined)[], corner = 0): Rect | undefined {
  const from = places.length === 0 ? 0 : corner % places.length;
  return [...places.slice(from), ...places.slice(0, from)].find((place) => place !== undefined);
}

/**
 * Where the panel goes: beside the badge, fully on the screen, off the site's controls where there is room, and
 * off the text being written. Always somewhere: on a small screen it may cover what it must.
 */
export function placePanel(
  badge: Rect,
  size: Size,
  viewport: Rect,
  avoid: readonly Rect[],
  text: Rect,
): Rect {
  const clampLeft = (left: number) =>
    Math.max(viewport.left + gap, Math.min(left, viewport.right - size.width - gap));
  const clampTop = (top: number) =>
    Math.max(viewport.top + gap, Math.min(top, viewport.bottom - size.height - gap));
  const places: readonly (readonly [number, number])[] = [
    [Math.max(text.right, badge.right) + gap, badge.bottom - size.height],
    [Math.min(text.left, badge.left) - size.width - gap, badge.bottom - size.height],
    [badge.right - size.width, text.bottom + gap],
    [badge.right - size.width, text.top - size.height - gap],
    [badge.right - size.width, badge.bottom + gap],
    [badge.right - size.width, badge.top - size.height - gap],
    [badge.right - size.width, text.bottom + 8 * gap],
    [viewport.right - size.width - gap, viewport.top + gap],
    [viewport.left + gap, viewport.top + gap],
    [viewport.right - size.width - gap, viewport.bottom - size.height - gap],
  ];
  const fitted = places.map(([left, top]) => at(clampLeft(left), clampTop(top), size));
  const cost = (place: Rect) =>
    4 * avoid.filter((rect) => meets(place, rect)).length +
    (meets(place, text) ? 1 : 0) +
    (meets(place, badge) ? 0.5 : 0);
  return fitted.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}
