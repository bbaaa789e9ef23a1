import { blockOf } from './block-of';
import { seeded } from './random';
import { type NewsItem, type NewsNetwork, newsNetworks } from './read-news';

/** Two neighbouring news items: counts on the source on day 1, and which one leads on the target on day 2. */
export interface NewsPair {
  /** The block of ids it belongs to. */
  readonly unit: string;
  readonly source: NewsNetwork;
  readonly target: NewsNetwork;
  readonly a: number;
  readonly b: number;
  readonly outcome: { readonly a: number; readonly b: number };
  /** The same items on day 1 on the third network, where both were observed there. */
  readonly also?: { readonly source: NewsNetwork; readonly a: number; readonly b: number };
}

const within = 50;
const distances = [1, 3, 7, 13, 20];

/**
 * Pairs of items at most 50 ids apart that were observed on both networks, where at least one reached a count of 1 on
 * each and neither side is tied. At most `most` a direction, chosen by a fixed draw.
 */
export function newsPairs(items: readonly NewsItem[], most: number): NewsPair[] {
  const pairs: NewsPair[] = [];
  for (const source of newsNetworks) {
    for (const target of newsNetworks) {
      if (source !== target) pairs.push(...direction(items, source, target, most));
    }
  }
  return pairs;
}

function direction(
  items: readonly NewsItem[],
  source: NewsNetwork,
  target: NewsNetwork,
  most: number,
): NewsPair[] {
  const found: NewsPair[] = [];
  items.forEach((left, i) => {
    for (const distance of distances) {
      const right = items[i + distance];
      if (!right || Math.abs(right.id - left.id) > within) continue;
      const [a, b] = [left.day1[source], right.day1[source]];
      const [c, d] = [left.day2[target], right.day2[target]];
      if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
      if (a === b || c === d || Math.max(a, b) < 1 || Math.max(c, d) < 1) continue;
      const third = newsNetworks.find((network) => network !== source && network !== target) ?? source;
      const [e, f] = [left.day1[third], right.day1[third]];
      const also = e === undefined || f === undefined ? {} : { also: { source: third, a: e, b: f } };
      found.push({ unit: blockOf(left.id), source, target, a, b, outcome: { a: c, b: d }, ...also });
    }
  });
  const random = seeded(29);
  return found
    .map((pair) => ({ pair, key: random() }))
    .sort((x, y) => x.key - y.key)
    .slice(0, most)
    .map(({ pair }) => pair);
}
