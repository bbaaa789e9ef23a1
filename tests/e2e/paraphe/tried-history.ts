import { started } from '../../samples/started.ts';

/** A history that has taught something: twelve tests told and checked, and a hundred and twenty posts made on two networks. */
const hour = 3_600_000;
const day = 24 * hour;

const openings = ['Le coup de cœur', 'Une lecture', 'Un roman', 'Le choix'] as const;

function test(n: number, now: number): readonly object[] {
  const experiment = `told-${n}`;
  const at = now - (40 - n) * day;
  const variants = {
    A: `${openings[n % 4]} numéro ${n} de nos libraires est arrivé en boutique`,
    B: `Que lire samedi ? ${openings[n % 4]} numéro ${n} vous attend, qui vient ?`,
  };
  const better = n % 4 === 0 ? 'A' : 'B';
  const posted = (['bluesky', 'facebook'] as const).flatMap((network, place) =>
    (['A', 'B'] as const).flatMap((variant, later) => {
      const published = at + (1 + 80 * place + 40 * later) * hour;
      const age = place === 0 ? 24 : 48;
      const likes = variant === better ? 60 + n : 18 + n;
      return [
        {
          id: `${experiment}:published:${variant}:${network}`,
          type: 'publication/observed',
          experiment,
          at: published,
          variant,
          network,
          text: variants[variant],
        },
        {
          id: `${experiment}:read:${variant}:${network}`,
          type: 'reading/taken',
          experiment,
          at: published + age * hour,
          variant,
          network,
          source: 'api',
          counts: { likes, reposts: 3, views: 900 + n },
        },
      ];
    }),
  );
  return [
    started(experiment, { at, seed: n, variants, by: n % 2 === 0 ? 'Julie Durand' : 'Ana Costa' }),
    ...posted,
    {
      id: `${experiment}:claim`,
      type: 'claim/made',
      experiment,
      at: at + 70 * hour,
      state: 'probable',
      probabilityA: n === 3 ? 0.9 : better === 'A' ? 0.85 : 0.2,
    },
  ];
}

const posts = (now: number): readonly object[] =>
  (['x', 'facebook'] as const).flatMap((network) =>
    Array.from({ length: 120 }, (_, n) => {
      const asks = n % 3 === 0;
      const likes = Math.round((asks ? 75 : 25) * Math.exp(0.4 * Math.sin(n * 2.4)));
      const text = asks
        ? `Et vous, que lisez-vous en ce moment, numéro ${n} ?`
        : `Le coup de cœur numéro ${n} de nos libraires est arrivé`;
      return {
        id: `post:${network}:${n}`,
        type: 'post/counted',
        at: now - day,
        network,
        published: now - (245 - 2 * n) * day,
        text,
        counts: { likes: network === 'x' ? likes : 3 * likes },
      };
    }),
  );

/** The events of that history. `now` in ms since 1970. */
export const triedHistory = (now: number): readonly object[] => [
  ...Array.from({ length: 12 }, (_, n) => test(n, now)).flat(),
  ...posts(now),
];
