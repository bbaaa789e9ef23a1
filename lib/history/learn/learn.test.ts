import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priorHyper, repostOn } from '../../crosstest/hyper';
import { transferOf } from '../../crosstest/transfer-of';
import type { CountedPost } from '../event';
import type { Experiment } from '../experiment';
import { verdictOf } from '../verdict-of';
import { checkedClaims } from './checked-claims';
import { learnFrom } from './learnt';
import { learntReport } from './learnt-report';
import { linkOfPost, wordsOfPost } from './post-content';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5, 9);
/** A fixed sequence that looks like chance. */
const noise = (i: number) => ((i * 7919) % 101) / 101 - 0.5;

function post(
  network: string,
  i: number,
  likes: number,
  text: string,
  published = start + i * day,
): CountedPost {
  return {
    id: `post:${network}:${i}`,
    type: 'post/counted',
    network,
    at: start + 400 * day,
    published,
    text,
    counts: { likes },
  };
}
const news = (i: number) => `Nouvelle numéro ${i} de la maison de quartier, les ateliers reprennent`;
/** `n` contents on both networks; `alike` 1: what does well here does well there, 0: nothing in common. */
const crossPosted = (n: number, alike: number) =>
  Array.from({ length: n }, (_, i) => {
    const luck = 3 * noise(i);
    const there = alike * luck + (1 - alike) * 3 * noise(i * 31 + 7);
    return [
      post('bluesky', i, Math.round(60 * Math.exp(luck)), news(i)),
      post('facebook', i, Math.round(300 * Math.exp(there)), news(i)),
    ];
  }).flat();

describe('what ordinary posts teach', () => {
  test('nothing, where there are none: the fitted priors stay as they are', () => {
    expect(learnFrom([], []).hyper).toBe(priorHyper);
  });

  test('contents that do well on both networks raise the transfer, others lower it', () => {
    const before = transferOf('bluesky', 'facebook', priorHyper).mean;
    const transfer = (alike: number) =>
      transferOf('bluesky', 'facebook', learnFrom([], crossPosted(80, alike)).hyper).mean;
    expect(transfer(1)).toBeGreaterThan(before + 0.1);
    expect(transfer(0)).toBeLessThan(before);
  });

  test('the same words found on both networks are told apart from words that only look alike', () => {
    const learnt = learnFrom([], crossPosted(40, 1));
    expect(learnt.crossPosted).toContainEqual({ test: 'bluesky', target: 'facebook', posts: 30 });
    const others = crossPosted(40, 1).map((one) =>
      one.network === 'facebook' ? { ...one, text: `${one.text} à la une` } : one,
    );
    expect(learnFrom([], others).crossPosted).toEqual([]);
  });

  test('a post that is posted again and does as well makes the order count less', () => {
    const again = Array.from({ length: 40 }, (_, i) =>
      post('x', i, 100, news(Math.floor(i / 2)), start + i * 2 * day),
    );
    const { orderOwn } = repostOn('x', learnFrom([], again).hyper);
    expect(orderOwn).toBeGreaterThan(0);
  });

  test('a way of writing that does better everywhere comes out, beyond two standard errors', () => {
    const posts = Array.from({ length: 300 }, (_, i) => {
      const asks = i % 2 === 0;
      const likes = Math.round(80 * Math.exp(0.4 * noise(i) + (asks ? 0.5 : 0)));
      return post(
        'linkedin',
        i,
        likes,
        `${news(i)}${asks ? ' : et vous, vous venez ?' : ', venez nombreux'}`,
      );
    });
    const report = learntReport(learnFrom([], posts));
    const question = report.styles[0]?.effects.find(({ axis }) => axis === 'question');
    expect(question?.mean).toBeGreaterThan(0);
    expect(report.styles[0]?.effects.every(({ mean, se }) => Math.abs(mean) > 2 * se)).toBe(true);
  });

  test('one post told by three exports, the last count standing, is one post', () => {
    const told = [5, 9, 12].map((likes, i) => ({
      ...post('x', 1, likes, news(1)),
      id: `p${i}`,
      url: 'https://x.com/lea/status/1',
    }));
    const filler = Array.from({ length: 12 }, (_, i) => post('x', i + 20, 10, news(i + 20)));
    expect(learnFrom([], [...told, ...filler]).results).toHaveLength(3);
  });

  test('any counts, dates and texts: every belief stays a number', () => {
    const any = fc.record({
      network: fc.constantFrom('x', 'facebook', 'bluesky'),
      published: fc.integer({ min: 0, max: 4e12 }),
      at: fc.integer({ min: 0, max: 4e12 }),
      text: fc.oneof(fc.string(), fc.constantFrom(news(1), news(2))),
      likes: fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (all) => {
        const posts = all.map(
          ({ likes, ...one }, i): CountedPost => ({
            ...one,
            id: `p${i}`,
            type: 'post/counted',
            counts: likes === undefined ? {} : { likes },
          }),
        );
        const report = learntReport(learnFrom([], posts));
        const numbers = [
          ...report.transfers.flatMap(({ mean, before }) => [mean, before]),
          ...report.styles.flatMap(({ effects }) => effects.flatMap(({ mean, se }) => [mean, se])),
        ];
        return numbers.every(Number.isFinite);
      }),
      { numRuns: 40 },
    );
  });
});

test('links, hashtags and emoji are no words; a link is the same with its counters', () => {
  expect(wordsOfPost('Samedi ! 🎉 #marché https://exemple.org/a')).toBe('samedi');
  expect(linkOfPost('voir https://www.exemple.org/a/?utm_source=x&id=3')).toBe('exemple.org/a?id=3');
});

const experiment: Experiment = {
  id: 'e1',
  startedAt: start,
  target: 'facebook',
  test: ['mastodon'],
  design: 'repost',
  first: 'A',
  metric: 'likes',
  variants: { A: 'Le marché revient samedi', B: 'Samedi, le marché revient : vous venez ?' },
  practice: false,
  publications: (['mastodon', 'facebook'] as const).flatMap((network, i) =>
    (['A', 'B'] as const).map((variant, j) => ({
      id: `${variant}${network}`,
      variant,
      network,
      at: start + (8 * i + 3 * j) * day,
      text: '',
      asWritten: true,
    })),
  ),
  readings: [],
  missed: [],
  claims: [],
};
const reading = (variant: 'A' | 'B', network: string, likes: number, atDay: number) => {
  const published = experiment.publications.find((one) => one.variant === variant && one.network === network);
  const at = start + atDay * day;
  return {
    id: `${variant}${network}${atDay}`,
    variant,
    network,
    at,
    ageHours: (at - (published?.at ?? 0)) / 3_600_000,
    counts: { likes },
    source: 'api' as const,
  };
};
const claim = (probabilityA: number, atDay: number) => ({
  id: `c${atDay}`,
  type: 'claim/made' as const,
  experiment: 'e1',
  at: start + atDay * day,
  state: 'probable' as const,
  probabilityA,
});

describe('we are held to what we said, as we said it', () => {
  const tested = [reading('A', 'mastodon', 40, 1), reading('B', 'mastodon', 20, 4)];
  const onTarget = [reading('A', 'facebook', 90, 10), reading('B', 'facebook', 300, 13)];

  test('the last call made before the target was seen, against what the target showed', () => {
    const whole = {
      ...experiment,
      readings: [...tested, ...onTarget],
      claims: [claim(0.7, 4), claim(0.1, 13)],
    };
    expect(checkedClaims([whole])).toEqual([{ probabilityA: 0.7, outcome: 'B', moreLikes: 'A' }]);
  });

  test('a call whose end was never seen waits; none before the target is no call', () => {
    expect(checkedClaims([{ ...experiment, readings: tested, claims: [claim(0.7, 4)] }])).toEqual([
      { probabilityA: 0.7, moreLikes: 'A' },
    ]);
    expect(checkedClaims([{ ...experiment, readings: onTarget, claims: [claim(0.9, 13)] }])).toEqual([]);
    expect(
      checkedClaims([{ ...experiment, practice: true, readings: tested, claims: [claim(0.7, 4)] }]),
    ).toEqual([]);
  });

  test('an account whose networks are alike hears a surer verdict from the same test', () => {
    const read = { ...experiment, readings: tested };
    const learnt = learnFrom(
      [],
      crossPosted(80, 1).map((one) => (one.network === 'bluesky' ? { ...one, network: 'mastodon' } : one)),
    );
    const before = verdictOf(read, start + 5 * day).probabilityA;
    expect(verdictOf(read, start + 5 * day, { ...learnt, styles: [] }).probabilityA).toBeGreaterThan(before);
  });
});
