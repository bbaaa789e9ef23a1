/** Feeds written to hurt: each freezes, crashes or fools some reader. Invented; sizes as a server could send them. */
export interface HostileFeed {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly contentType?: string;
}

const rss = (items: string, prolog = '') =>
  `${prolog}<rss version="2.0"><channel><title>t</title>${items}</channel></rss>`;
const item = (inside: string) => `<item><title>Real title</title><guid>1</guid>${inside}</item>`;
const good = item('<link>https://site.example/a</link>');

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

export const hostileFeeds = (): readonly HostileFeed[] => [
  {
    name: 'billion laughs',
    body: rss(item('<description>&l9;</description>'), `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]>`),
  },
  {
    name: 'one large entity, 10,000 times',
    body: rss(
      item(`<description>${'&e;'.repeat(10_000)}</description>`),
      `<!DOCTYPE r [<!ENTITY e "${'x'.repeat(50_000)}">]>`,
    ),
  },
  {
    name: 'external entity',
    body: rss(
      item('<description>&x;</description>'),
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ),
  },
  { name: 'external DTD', body: rss(good, '<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd">') },
  {
    name: '100,000 nested elements',
    body: rss(item(`<description>${'<a>'.repeat(100_000)}deep${'</a>'.repeat(100_000)}</description>`)),
  },
  { name: '300,000 unclosed elements', body: rss(`${good}${'<x>'.repeat(300_000)}`) },
  { name: '300,000 end tags of nothing', body: rss(`${good}${'</x>'.repeat(300_000)}`) },
  {
    name: '50,000 attributes',
    body: rss(
      item(
        `<link ${Array.from({ length: 50_000 }, (_, i) => `a${i}="v"`).join(' ')}>https://site.example/a</link>`,
      ),
    ),
  },
  { name: '500,000 unclosed comments', body: rss(`${good}${'<!--'.repeat(500_000)}`) },
  { name: '400,000 declarations, one bracket', body: rss(`${good}${'<!a>'.repeat(400_000)}[`) },
  { name: '200,000 unclosed CDATA', body: rss(`${good}${'<![CDATA['.repeat(200_000)}`) },
  { name: '500,000 bare signs', body: rss(item(`<description>${'< & '.repeat(500_000)}</description>`)) },
  { name: '200,000 items', body: rss('<item><title>x</title></item>'.repeat(70_000)) },
  { name: 'one title of 2 MB', body: rss(`<item><title>${'word '.repeat(400_000)}</title></item>`) },
  {
    name: '2 MB of tags in one description',
    body: rss(item(`<description>${'&lt;b&gt;x&lt;/b&gt;'.repeat(90_000)}</description>`)),
  },
  {
    name: '400,000 unclosed scripts',
    body: rss(item(`<description>${'&lt;script&gt;'.repeat(120_000)}</description>`)),
  },
  {
    name: '10 MB',
    body: rss(
      good + '<item><title>filler</title><description>more and more</description></item>'.repeat(140_000),
    ),
  },
  { name: '10 MB without a tag', body: 'a'.repeat(10_000_000) },
  { name: 'JSON nested 200,000 deep', body: `${'['.repeat(200_000)}${']'.repeat(200_000)}` },
  {
    name: 'JSON with a prototype',
    body: '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","title":"x","__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}',
  },
  {
    name: 'elements named like properties',
    body: rss(
      item('<__proto__>x</__proto__><constructor>y</constructor><link>https://site.example/a</link>'),
    ),
  },
  {
    name: 'UTF-16 that says it is UTF-8',
    body: Buffer.from(`\ufeff${rss(good)}`, 'utf16le'),
    contentType: 'text/xml; charset=utf-8',
  },
  {
    name: 'Latin-1 that says it is UTF-8',
    body: Buffer.from(rss(item('<description>é</description>')), 'latin1'),
    contentType: 'text/xml; charset=utf-8',
  },
  { name: 'a charset nobody has', body: rss(good), contentType: 'text/xml; charset=x-none-such' },
  {
    name: 'bytes at random',
    body: Uint8Array.from({ length: 300_000 }, (_, i) => (i * 2_654_435_761) >>> 24),
  },
  {
    name: 'scripts everywhere',
    body: rss(
      '<item><title>&lt;script&gt;alert(1)&lt;/script&gt;Title&lt;img src=x onerror=alert(1)&gt;</title><link>javascript:alert(1)</link><author>&lt;b onclick=x&gt;Eve&lt;/b&gt;</author><description><![CDATA[<svg onload=alert(1)><p>Text</p><style>x</style><iframe src="https://evil.example"></iframe>]]></description></item>',
    ),
  },
  {
    name: 'links that are not',
    body: rss(
      [
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
        'vbscript:x',
        ' java\nscript:alert(1)',
        'https://user:pass@site.example/',
        'blob:https://a.example/1',
        'https://www.google.com/url?rct=j&amp;url=javascript:alert(1)&amp;ct=ga',
      ]
        .map((l) => `<item><title>t</title><link>${l}</link></item>`)
        .join(''),
    ),
  },
  {
    name: 'CDATA in a link',
    body: rss(
      '<item><title>t</title><link><![CDATA[https://site.example/"><script>alert(1)</script>]]></link></item>',
    ),
  },
  {
    name: 'text that turns around',
    body: rss('<item><title>safe\u202egnp.exe\u2066x\u0000y</title></item>'),
  },
];
