import { describe, expect, test } from 'vitest';
import { alertScope, alertWords } from '../kinds/google-alerts';
import { toMentions } from '../mentions/to-mentions';
import type { ParsedFeed } from './parsed-feed';
import { readFeed } from './read-feed';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string): ParsedFeed {
  const feed = readFeed(bytes(text), { address: 'https://site.example/feed.xml' });
  if (typeof feed === 'string') throw new Error(feed);
  return feed;
}

const alert = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:idx="urn:atom-extension:indexing">
<id>tag:google.com,2005:reader/user/0/state/com.google/alerts/1</id><title>Alerte Google – Maison Verlaine</title>
<link href="https://www.google.com/alerts/feeds/0/1" rel="self"></link><updated>2026-05-04T14:03:05Z</updated>
<entry><id>tag:google.com,2013:googlealerts/feed:123</id>
<title type="html">&lt;b&gt;Verlaine&lt;/b&gt; rappelle un savon &amp;#8220;lavande&amp;#8221;</title>
<link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://gazette.example/savon?id=1&amp;p=2&amp;ct=ga&amp;cd=CAIyHGU4ZTJkZjQ3OTVkYmIzMTc6Y28uanA6ZW46SlA&amp;usg=x"></link>
<published>2026-05-04T14:03:05Z</published><updated>2026-05-04T14:03:05Z</updated>
<content type="html">La &lt;b&gt;maison Verlaine&lt;/b&gt; rappelle son savon &amp;agrave; la lavande apr&amp;egrave;s des&amp;nbsp;...</content>
<author><name></name></author></entry></feed>`;

describe('Google Alerts, exactly', () => {
  const [mention] = toMentions(read(alert), 'f', Date.UTC(2026, 4, 4, 15));

  test('titles escaped twice, redirects taken off, the publication as source', () => {
    expect(mention).toMatchObject({
      title: 'Verlaine rappelle un savon “lavande”',
      text: 'La maison Verlaine rappelle son savon à la lavande après des ...',
      url: 'https://gazette.example/savon?id=1&p=2',
      source: 'gazette.example',
      publishedAt: Date.UTC(2026, 4, 4, 14, 3, 5),
    });
    expect(mention?.author).toBeUndefined();
  });

  test('an alert that found nothing yet is a feed without entries', () => {
    expect(read(alert.replace(/<entry>[\s\S]*<\/entry>/, '')).items).toEqual([]);
  });

  test('a raw & in an address, as browsers show it when copied', () => {
    expect(read(alert.replaceAll('&amp;sa', '&sa').replaceAll('&amp;url', '&url')).items[0]?.link).toContain(
      'gazette',
    );
  });

  test('the words it watches for, whatever the language of the title', () => {
    expect(
      ['Google Alert - Slack', 'Google アラート - あ', 'Alerte Google – Maison Verlaine'].map(alertWords),
    ).toEqual(['Slack', 'あ', 'Maison Verlaine']);
  });

  test('the language and country it really covers', () => {
    expect(alertScope(read(alert).items[0]?.link)).toEqual({
      domain: 'co.jp',
      language: 'en',
      country: 'JP',
    });
  });
});

const rss = (inside: string, prolog = '') =>
  `${prolog}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Site</title><language>fr-FR</language>${inside}</channel></rss>`;

describe('every dialect says the same thing', () => {
  const expected = {
    title: 'A title',
    link: 'https://site.example/a',
    published: Date.UTC(2026, 4, 4, 14, 3, 5),
  };
  test.each([
    [
      'RSS 2.0',
      rss(
        '<item><title>A title</title><link>https://site.example/a</link><pubDate>Mon, 04 May 2026 14:03:05 GMT</pubDate><description>&lt;p&gt;Some text&lt;/p&gt;</description></item>',
      ),
    ],
    [
      'RSS with a permanent guid only',
      rss(
        '<item><title>A title</title><guid>https://site.example/a</guid><dc:date>2026-05-04T14:03:05Z</dc:date><content:encoded><![CDATA[<p>Some <b>text</b></p>]]></content:encoded></item>',
      ),
    ],
    [
      'RSS with Dublin Core under another prefix',
      rss(
        '<item xmlns:x="http://purl.org/dc/elements/1.1/"><x:title>A title</x:title><link>/a</link><x:date>2026-05-04T14:03:05Z</x:date><x:description>Some text</x:description></item>',
      ),
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Site</title></channel><item rdf:about="https://site.example/a"><title>A title</title><link>https://site.example/a</link><dc:date>2026-05-04T14:03:05Z</dc:date><description>Some text</description></item></rdf:RDF>',
    ],
    [
      'Atom 1.0',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Site</title><entry><title>A title</title><link rel="edit" href="https://site.example/edit"/><link rel="enclosure" href="https://site.example/a.mp3"/><link href="/a"/><published>2026-05-04T14:03:05Z</published><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some <b>text</b></p></div></summary></entry></feed>',
    ],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title type="html">A &lt;i&gt;title&lt;/i&gt;</a:title><a:link href="https://site.example/a"/><a:published>2026-05-04T14:03:05Z</a:published><a:content>Some text</a:content></a:entry></a:feed>',
    ],
    [
      'Atom with xml:base',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://site.example/dir/"><entry><title>A title</title><link href="../a"/><updated>2026-05-04T14:03:05Z</updated><summary>Some text</summary></entry></feed>',
    ],
    [
      'Atom 0.3 in base64',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">A title</title><link rel="alternate" type="text/html" href="https://site.example/a"/><issued>2026-05-04T14:03:05Z</issued><content mode="base64">${btoa('Some text')}</content></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Site',
        items: [
          {
            id: 1,
            url: 'https://site.example/a',
            title: 'A title',
            content_html: '<p>Some <b>text</b></p>',
            date_published: '2026-05-04T14:03:05Z',
          },
        ],
      }),
    ],
    [
      'RDF whose link is a resource',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>A title</title><link rdf:resource="https://site.example/a"/><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2026-05-04T14:03:05Z</dc:date><description>Some text</description></item></rdf:RDF>',
    ],
    [
      'a counter of clicks before the page',
      rss(
        '<item><title>A title</title><link>https://feeds.counter.example/~r/1</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://site.example/a</feedburner:origLink><pubDate>lun., 4 mai 2026 16:03:05 GMT+2</pubDate><description>Some text</description></item>',
      ),
    ],
    [
      'a feed inside a page',
      '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A title</title><link href="https://site.example/a"/><updated>2026-05-04T14:03:05Z</updated><summary>Some text</summary></entry></feed></body></html>',
    ],
    [
      'items that are not closed',
      rss(
        '<item><title>A title</title><link>https://site.example/a</link><pubDate>Mon, 04 May 2026 14:03:05 GMT</pubDate><description>Some text</description><item><title>Another</title></item>',
      ),
    ],
    [
      'attributes with spaces and without quotes',
      '<feed xmlns = "http://www.w3.org/2005/Atom"><entry><title>A title</title><link rel=alternate href = https://site.example/a ></link><updated>2026-05-04T14:03:05Z</updated><summary>Some text</summary></entry></feed>',
    ],
    [
      'markup where text should be',
      rss(
        '<item><title>A title</title><link>https://site.example/a</link><pubDate>Mon, 04 May 2026 14:03:05 GMT</pubDate><description><table><tr><td>Some <b>text</b></td></tr></table></description></item>',
      ),
    ],
  ])('%s', (_, text) => {
    const [item] = read(text).items;
    expect(item).toMatchObject(expected);
    expect(item?.summary).toBe('Some text');
  });
});

describe('what each service adds', () => {
  test.each([
    [
      'Google News names the publication',
      '<item><title>Big news - The Daily</title><link>https://news.google.com/rss/articles/CBMiAA?oc=5</link><source url="https://daily.example">The Daily</source></item>',
      { source: 'The Daily' },
    ],
    [
      'Bing too',
      '<item xmlns:News="http://www.bing.com:80/news/search/"><title>t</title><link>http://www.bing.com/news/apiclick.aspx?url=https%3a%2f%2fa.example%2fb</link><News:Source>The Weekly</News:Source></item>',
      { source: 'The Weekly', url: 'https://a.example/b' },
    ],
    [
      'Mastodon has no titles',
      '<item><guid isPermaLink="true">https://piaille.example/@eve/1</guid><link>https://piaille.example/@eve/1</link><description>&lt;p&gt;Bonjour &lt;a href="x"&gt;#&lt;span&gt;verlaine&lt;/span&gt;&lt;/a&gt;&lt;/p&gt;</description></item>',
      { title: 'Bonjour #verlaine', source: 'piaille.example' },
    ],
    [
      'authors are names, not addresses',
      '<item><title>t</title><author>eve@site.example (Eve Adams)</author><link>https://a.example/</link></item>',
      { author: 'Eve Adams', source: 'a.example' },
    ],
  ])('%s', (_, item, expected) => {
    expect(toMentions(read(rss(item)), 'f', 0)[0]).toMatchObject(expected);
  });

  test('YouTube keeps the description in a group', () => {
    const feed = read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><id>yt:video:1</id><title>Film</title><link rel="alternate" href="https://www.youtube.com/watch?v=1"/><author><name>Channel</name></author><media:group><media:title>Film</media:title><media:description>What it shows</media:description></media:group></entry></feed>',
    );
    expect(feed.items[0]).toMatchObject({ summary: 'What it shows', author: 'Channel' });
  });

  test('Mastodon’s API: statuses', () => {
    const status = {
      uri: 'https://m.example/s/1',
      url: 'https://m.example/@eve/1',
      content: '<p>Bonjour</p>',
      spoiler_text: '',
      created_at: '2026-05-04T14:03:05.000Z',
      language: 'fr',
      account: { acct: 'eve', display_name: 'Eve' },
    };
    expect(toMentions(read(JSON.stringify([status, { odd: true }])), 'f', 9e12)).toMatchObject([
      {
        title: 'Bonjour',
        author: '@eve',
        source: '@eve',
        language: 'fr',
        url: 'https://m.example/@eve/1',
        publishedAt: Date.UTC(2026, 4, 4, 14, 3, 5),
      },
    ]);
  });

  test('Bluesky’s search: posts, dated no later than they were indexed', () => {
    const post = {
      uri: 'at://did:plc:abc/app.bsky.feed.post/3k',
      author: { handle: 'eve.example' },
      record: { text: 'Hello', createdAt: '2036-01-01T00:00:00Z', langs: ['en'] },
      indexedAt: '2026-05-04T14:03:05Z',
    };
    expect(toMentions(read(JSON.stringify({ posts: [post] })), 'f', 9e12)).toMatchObject([
      {
        title: 'Hello',
        url: 'https://bsky.app/profile/did:plc:abc/post/3k',
        publishedAt: Date.UTC(2026, 4, 4, 14, 3, 5),
      },
    ]);
  });
});

test.each([
  ['', 'empty'],
  ['   \n', 'empty'],
  ['<html><head><title>Sign in</title></head><body>Just a moment...</body></html>', 'not-a-feed'],
  ['plain words', 'not-a-feed'],
  ['{"error":"no"}', 'not-a-feed'],
  ['[1,2,3]', 'not-a-feed'],
  ['{', 'not-a-feed'],
])('%j is no feed: %s', (text, problem) => {
  expect(readFeed(bytes(text))).toBe(problem);
});
