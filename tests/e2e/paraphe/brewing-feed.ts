import type { Entry } from './feed-server.ts';

const hour = 3_600_000;
const words = [
  'savon',
  'boutique',
  'prix',
  'accueil',
  'vitrine',
  'parfum',
  'film',
  'cadeau',
  'papier',
  'lac',
  'marché',
];
const word = (at: number) => words[at % words.length];

/** Titles no two of which tell the same story. */
const title = (hoursAgo: number, i: number) =>
  `${word(hoursAgo * 3 + i)}${hoursAgo} et ${word(hoursAgo + i * 2)}${i} chez Dumas, ${word(hoursAgo)} numéro ${hoursAgo * 10 + i}`;

/** Ten quiet days, a mention an hour; then, where asked for, five hours of six mentions each. Newest first. */
export function dumasFeed(now: number, { brewing }: { readonly brewing: boolean }): readonly Entry[] {
  const counts = Array.from({ length: 240 }, (_, hoursAgo) => (brewing && hoursAgo < 5 ? 6 : 1));
  return counts.flatMap((count, hoursAgo) =>
    Array.from({ length: count }, (_, i) => ({
      title: title(hoursAgo, i),
      link: `https://site${(hoursAgo + i) % 5}.example/${hoursAgo}/${i}`,
      at: now - hoursAgo * hour - (i + 1) * 60_000,
    })),
  );
}
