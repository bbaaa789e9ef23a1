import { describe, expect, test } from 'vitest';
import { feedAddress } from './feed-address';
import { kindNamed, sourceKinds } from './source-kinds';

const french = { language: 'fr', country: 'FR' };

describe('what is typed becomes one address and one permission', () => {
  test.each([
    ['feed', 'https://www.google.com/alerts/feeds/0417/4428', 'google-alerts', 'https://www.google.com/*'],
    [
      'google-alerts',
      'https://www.google.fr/alerts/feeds/0417/4428',
      'google-alerts',
      'https://www.google.fr/*',
    ],
    ['feed', 'https://alerts.talkwalker.com/alerts/rss/ABC', 'talkwalker', 'https://alerts.talkwalker.com/*'],
    ['google-news', 'maison verlaine', 'google-news', 'https://news.google.com/*'],
    ['bing-news', '"maison verlaine"', 'bing-news', 'https://www.bing.com/*'],
    ['mastodon', '#verlaine@piaille.fr', 'mastodon', 'https://piaille.fr/*'],
    ['feed', 'https://piaille.fr/tags/verlaine.rss', 'mastodon', 'https://piaille.fr/*'],
    ['bluesky', 'verlaine', 'bluesky', 'https://bsky.social/*'],
    ['reddit', 'r/savon', 'reddit', 'https://www.reddit.com/*'],
    ['reddit', 'maison verlaine', 'reddit', 'https://www.reddit.com/*'],
    ['youtube', 'UCK8sQmJBp8GCxrOtXWBpyEA', 'youtube', 'https://www.youtube.com/*'],
    [
      'youtube',
      'https://www.youtube.com/channel/UCK8sQmJBp8GCxrOtXWBpyEA',
      'youtube',
      'https://www.youtube.com/*',
    ],
    ['alerti', 'https://app.alerti.com/rss/1', 'alerti', 'https://app.alerti.com/*'],
    ['feed', 'site.example/feed.xml', 'feed', 'https://site.example/*'],
    ['feed', 'feed://site.example/feed.xml', 'feed', 'https://site.example/*'],
    ['feed', 'feed:https://site.example/feed.xml', 'feed', 'https://site.example/*'],
    ['feed', 'http://site.example:8080/feed', 'feed', 'http://site.example:8080/*'],
  ])('%s: %s', (chosen, typed, kind, origin) => {
    expect(feedAddress(typed, kindNamed(chosen), french)).toMatchObject({ kind, origin });
  });

  test.each([
    ['feed', ''],
    ['feed', 'not an address'],
    ['feed', 'javascript:alert(1)'],
    ['feed', 'file:///etc/passwd'],
    ['feed', 'localhost'],
    ['mastodon', 'verlaine'],
    ['youtube', 'my channel'],
  ])('%s: %j is none', (chosen, typed) => {
    expect(feedAddress(typed, kindNamed(chosen), french)).toBeUndefined();
  });

  test('the language and country of the search are those of the reader', () => {
    expect(feedAddress('savon', kindNamed('google-news'), french)?.address).toBe(
      'https://news.google.com/rss/search?q=savon&hl=fr&gl=FR&ceid=FR%3Afr',
    );
  });
});

describe('every kind keeps its promises', () => {
  test.each(sourceKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
    expect(kindNamed(id)).toBe(kind);
    expect(kind.everyMinutes).toBeGreaterThanOrEqual(15);
    expect(kind.holds).toBeGreaterThan(0);
  });

  test('Reddit is asked less than once a minute', () => {
    expect(kindNamed('reddit').apartSeconds).toBeGreaterThan(60);
  });
});
