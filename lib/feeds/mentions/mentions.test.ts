import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../read/parsed-feed';
import { itemIdentities } from './item-identity';
import { toMentions } from './to-mentions';

const item = (more: Partial<FeedItem>): FeedItem => ({ title: 't', summary: 's', ...more });
const one = (more: Partial<FeedItem>) => itemIdentities([item(more)])[0];

describe('an item is the same at every reading', () => {
  test('Bing’s links change, the page does not', () => {
    const bing = (tid: number) =>
      `http://www.bing.com/news/apiclick.aspx?tid=${tid}&url=https%3a%2f%2fa.example%2fb`;
    expect(one({ link: bing(1) })).toBe(one({ link: bing(2) }));
    expect(one({ id: bing(1) })).toBe(one({ id: bing(2) }));
  });

  test('a corrected title is not another item', () => {
    expect(one({ id: 'x', title: 'Befor' })).toBe(one({ id: 'x', title: 'Before' }));
  });

  test('two items under one identifier are two, if they lead to two pages', () => {
    const [a, b] = itemIdentities([
      item({ id: 'x', link: 'https://a.example/1' }),
      item({ id: 'x', link: 'https://a.example/2' }),
    ]);
    expect(a).not.toBe(b);
  });

  test('without identifier or link, the words tell', () => {
    expect(one({ title: 'One' })).not.toBe(one({ title: 'Two' }));
    expect(one({ title: 'One' })).toBe(one({ title: 'One' }));
  });
});

describe('dates are not believed blindly', () => {
  const seenAt = Date.UTC(2026, 4, 4);
  const mention = (published: number | undefined) =>
    toMentions({ format: 'rss', title: '', items: [item({ published })] }, 'f', seenAt)[0];
  test('from the future: dated by its reading', () => {
    expect(mention(seenAt + 86_400_000)?.publishedAt).toBe(seenAt);
  });
  test('a clock five minutes ahead is a clock five minutes ahead', () => {
    expect(mention(seenAt + 300_000)?.publishedAt).toBe(seenAt + 300_000);
  });
  test('undated: kept, without a date', () => {
    expect(mention(undefined)).toMatchObject({ seenAt });
    expect(mention(undefined)?.publishedAt).toBeUndefined();
  });
});
