import type { Rect } from './place';

type Places = readonly (Rect | undefined)[];

/** Index of the place that costs least, of those that cost less than infinity. */
function cheapest(places: Places, cost: (place: Rect) => number): number | undefined {
  const costs = places.map((place) => (place ? cost(place) : Number.POSITIVE_INFINITY));
  const least = Math.min(...costs);
  return Number.isFinite(least) ? costs.indexOf(least) : undefined;
}

/** Which of the places is nearest to where the badge was let go. */
export const nearestPlace = (places: Places, dropped: Rect): number | undefined =>
  cheapest(places, ({ left, top }) => Math.hypot(left - dropped.left, top - dropped.top));

/** Which is the next one in a direction, one of x and y being 0: what lies aside of the way counts double. */
export const placeTowards = (places: Places, from: Rect, x: number, y: number): number | undefined =>
  cheapest(places, ({ left, top }) => {
    const [across, down] = [left - from.left, top - from.top];
    const along = across * x + down * y;
    return along > slack ? along + 2 * Math.abs(across * y + down * x) : Number.POSITIVE_INFINITY;
  });

/** Places nearer than this are the same one. */
const slack = 4;
