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

const pleased = [
  'Une belle adresse, accueil charmant, merci à toute l’équipe.',
  'Merci pour cette belle soirée, quel bonheur, bravo !',
];
const angry = [
  'Quelle honte, un accueil horrible, je suis dégoûtée et très en colère.',
  'Une honte, ces menteurs, c’est horrible et dégueulasse, personne ne répond.',
  'Scandale, encore un mensonge, ras le bol de ces incapables, c’est nul.',
];
const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';

/** Ten quiet days, a pleased mention an hour; then, where asked for, five hours of six angry ones each. Newest first. */
export function dumasFeed(now: number, { brewing }: { readonly brewing: boolean }): readonly Entry[] {
  const counts = Array.from({ length: 240 }, (_, hoursAgo) => (brewing && hoursAgo < 5 ? 6 : 1));
  return counts.flatMap((count, hoursAgo) =>
    Array.from({ length: count }, (_, i) => ({
      title: title(hoursAgo, i),
      link: `https://site${(hoursAgo + i) % 5}.example/${hoursAgo}/${i}`,
      text: brewing && hoursAgo < 5 ? pick(angry, hoursAgo + i) : pick(pleased, hoursAgo),
      at: now - hoursAgo * hour - (i + 1) * 60_000,
    })),
  );
}
