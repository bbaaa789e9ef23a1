import { describe, expect, test } from 'vitest';
import { hostileFeeds } from '../../../tests/bench/feeds/hostile-feeds';
import { seededRandom } from '../../../tests/bench/vigilance/seeded-random';
import type { Mention } from '../../vigilance/mention';
import { toMentions } from '../mentions/to-mentions';
import { readFeed } from './read-feed';

const markup = /<\s*\/?\s*(script|img|svg|iframe|style|b|a|p)\b[^>]*>|onerror=|onload=/i;

/** What the page would show of a mention, and what it would open. */
const shown = ({ title, text, author, source }: Mention) => [title, text, author ?? '', source];

describe('no feed freezes us, fools us or breaks what comes after', () => {
  test.each(hostileFeeds().map((feed) => [feed.name, feed] as const))('%s', (_, { body, contentType }) => {
    const bytes = (typeof body === 'string' ? new TextEncoder().encode(body) : body).subarray(0, 2_000_000);
    const feed = readFeed(bytes, { address: 'https://site.example/feed', contentType: contentType ?? '' });
    const mentions = typeof feed === 'string' ? [] : toMentions(feed, 'f', 0);
    for (const mention of mentions) {
      expect(mention.url ?? 'https://none/').toMatch(/^https?:\/\/[^@]*$/);
      for (const text of shown(mention)) {
        expect(text.length).toBeLessThanOrEqual(4_001);
        expect(text).not.toMatch(markup);
        expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(text).not.toMatch(/root:|ha{20}/);
      }
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    'billion laughs',
    '100,000 nested elements',
    '500,000 unclosed comments',
    'UTF-16 that says it is UTF-8',
  ])('and the good item of "%s" is read all the same', (name) => {
    const { body = '', contentType = '' } = hostileFeeds().find((feed) => feed.name === name) ?? {};
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const feed = readFeed(bytes.subarray(0, 2_000_000), { contentType });
    expect(typeof feed === 'string' ? feed : feed.items[0]?.title).toBe('Real title');
  });

  test('two thousand feeds broken at random are read or refused, never thrown at us', () => {
    const random = seededRandom(11);
    const sound =
      '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title><item><title>A &amp; b</title><link>https://a.example/</link><dc:date>2026-05-04</dc:date><description><![CDATA[<p>x</p>]]></description></item></channel></rss>';
    const bits = [
      '<',
      '>',
      '"',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<item',
      '</',
      '=',
      '\u0000',
      '&#',
      '<?',
      '<!DOCTYPE r [',
      "'",
    ];
    for (let round = 0; round < 2_000; round++) {
      let text = sound;
      for (let cut = 0; cut < 1 + random() * 6; cut++) {
        const [from, to] = [random() * text.length, random() * 12].map(Math.floor);
        const bit = bits[Math.floor(random() * bits.length)] ?? '';
        text = text.slice(0, from) + bit + text.slice((from ?? 0) + (to ?? 0));
      }
      const feed = readFeed(new TextEncoder().encode(text), { address: 'https://a.example/feed' });
      if (typeof feed !== 'string') toMentions(feed, 'f', 0);
    }
  });
});
