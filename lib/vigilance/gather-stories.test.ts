import { describe, expect, test } from 'vitest';
import { comparableUrl } from './comparable-url';
import { gatherStories } from './gather-stories';
import type { Mention } from './mention';

let made = 0;
const mention = (title: string, more: Partial<Mention> = {}): Mention => ({
  id: `m${made++}`,
  feed: 'f',
  source: `site-${made}`,
  title,
  text: '',
  publishedAt: made * 60_000,
  seenAt: made * 60_000,
  ...more,
});

describe('one piece of news is one event', () => {
  test('an agency text on thirty sites', () => {
    const told = Array.from({ length: 30 }, (_, i) =>
      mention(`Maison Verlaine recalls its lavender soap after skin rashes - Daily ${i}`),
    );
    const stories = gatherStories(told);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.spread).toBe(30);
    expect(stories[0]?.first).toBe(told[0]);
  });

  test('the same page through two feeds, with different tracking', () => {
    const stories = gatherStories([
      mention('Verlaine', { url: 'https://www.gazette.example/soap/?utm_source=a', source: 'gazette' }),
      mention('Soap: Verlaine answers', { url: 'https://gazette.example/soap', source: 'gazette' }),
    ]);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.spread).toBe(1);
  });

  test('a few words changed in the title', () => {
    const stories = gatherStories([
      mention('Maison Verlaine recalls its lavender soap after skin rashes'),
      mention('Maison Verlaine recalls its lavender soap after several skin rashes'),
    ]);
    expect(stories).toHaveLength(1);
  });
});

describe('two pieces of news are two events', () => {
  test.each([
    ['Maison Verlaine opens a shop in Lyon', 'Maison Verlaine closes its shop in Nice'],
    ['Maison Verlaine', 'Maison Verlaine'],
    ['', ''],
    ['Love my new soap!', 'Hate my new soap!'],
  ])('%s / %s', (a, b) => {
    expect(gatherStories([mention(a), mention(b)])).toHaveLength(2);
  });

  test('the same words a week later', () => {
    const title = 'Maison Verlaine announces its quarterly results today';
    expect(gatherStories([mention(title), mention(title, { publishedAt: 8 * 86_400_000 })])).toHaveLength(2);
  });
});

test('five thousand mentions of the same kind are told apart, and none is lost', () => {
  const many = Array.from({ length: 5_000 }, (_, i) =>
    mention(`Breaking news about the brand number ${i % 977} and what it did to item ${i} today`),
  );
  const stories = gatherStories(many);
  expect(stories.length).toBeGreaterThan(1);
});

test.each([
  ['http://www.a.example/x/', 'https://a.example/x'],
  ['https://m.a.example/x?utm_medium=rss&id=3', 'https://a.example/x?id=3'],
  ['https://a.example/x/amp/', 'https://a.example/x'],
  ['https://a.example:443/x#top', 'https://a.example/x'],
])('%s and %s are one page', (a, b) => {
  expect(comparableUrl(a)).toBe(comparableUrl(b));
});
