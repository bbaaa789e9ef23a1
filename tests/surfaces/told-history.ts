import type { HistoryEvent } from '../../lib/history/event.ts';
import { started } from '../samples/started.ts';
import type { Language } from './journeys.ts';

const hour = 3_600_000;
const day = 24 * hour;

const tests = {
  fr: [
    [
      'Samedi, nos libraires vous conseillent une lecture, dès 10 h. ^JD',
      'Une lecture pour samedi ? Demandez à nos libraires, dès 10 h. ^JD',
    ],
    ['Le prix des lecteurs est annoncé jeudi. ^JD', 'Jeudi, vous saurez qui a le prix des lecteurs. ^JD'],
    ['Nous rouvrons lundi, après deux jours d’inventaire. ^JD', 'Deux jours d’inventaire, et à lundi ! ^JD'],
  ],
  en: [
    [
      'On Saturday our booksellers find you something to read, from 10 am. ^JD',
      'Something to read on Saturday? Ask our booksellers, from 10 am. ^JD',
    ],
    [
      'The readers’ prize is announced on Thursday. ^JD',
      'On Thursday you will know the readers’ choice. ^JD',
    ],
    [
      'We open again on Monday, after two days of counting books. ^JD',
      'Two days of counting books, and see you on Monday! ^JD',
    ],
  ],
} as const;

/** Likes after 6 hours, one day and three days. */
const counts = { A: [7, 13, 15], B: [16, 31, 36] } as const;
const ages = [6 * hour, day, 3 * day];

/** Three tests as they are told after some weeks: one read and decided, one read, one under way. */
export function toldHistory(language: Language, now: number): readonly HistoryEvent[] {
  return tests[language].flatMap(([a, b], n): HistoryEvent[] => {
    const experiment = `told-${n}`;
    const begun = now - (26 - n * 11) * day;
    const texts = { A: a, B: b };
    const posts = [
      { network: 'bluesky', variant: 'B', at: begun + hour },
      { network: 'mastodon', variant: 'A', at: begun + 2 * hour },
      { network: 'bluesky', variant: 'A', at: begun + hour + 3 * day },
      { network: 'mastodon', variant: 'B', at: begun + 2 * hour + 3 * day },
    ] as const;
    const first: HistoryEvent[] = [
      started(experiment, {
        at: begun,
        test: ['bluesky', 'mastodon'],
        design: 'crossover',
        first: 'B',
        seed: n,
        variants: texts,
        by: 'Julie Durand',
        brand: 'Librairie Dumas',
      }),
      {
        id: `${experiment}:plan`,
        type: 'plan/made',
        experiment,
        at: begun,
        timeZone: 'Europe/Paris',
        posts: [...posts],
        right: 0.61,
      },
    ];
    const published = posts.filter(({ at }) => at < now);
    const told = published.flatMap(({ network, variant, at }): HistoryEvent[] => {
      const name = `${variant}:${network}`;
      const read = ages.flatMap((age, rank): HistoryEvent[] => {
        const likes = (counts[variant][rank] ?? 0) + n * 2 + (network === 'mastodon' ? 3 : 0);
        if (at + age > now) return [];
        const id = `${experiment}:read:${name}:${rank}`;
        return [
          {
            id,
            type: 'reading/taken',
            experiment,
            at: at + age,
            variant,
            network,
            source: 'api',
            counts: { likes },
          },
        ];
      });
      const id = `${experiment}:published:${name}`;
      return [
        { id, type: 'publication/observed', experiment, at, variant, network, text: texts[variant] },
        ...read,
      ];
    });
    const decided: HistoryEvent = {
      id: `${experiment}:decided`,
      type: 'decision/made',
      experiment,
      at: begun + 7 * day,
      chosen: 'B',
    };
    return [...first, ...told, ...(n === 0 ? [decided] : [])];
  });
}
