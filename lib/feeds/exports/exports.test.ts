import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workbookOf, zipOf } from '../../../tests/zip-of';
import { headRow, tablesIn } from './export-columns';
import { exportCount } from './export-count';
import { exportDate } from './export-date';
import { networkOfExport, postsInTable } from './posts-in-table';
import { readExport } from './read-export';

const madeAt = Date.UTC(2026, 6, 1, 12);
const bytes = (text: string) => new TextEncoder().encode(text);

/** What an import screen is given for a file. */
async function imported(file: Uint8Array, dayFirst = false) {
  const rows = await readExport(file);
  if (typeof rows === 'string') return rows;
  const head = headRow(rows) ?? 0;
  const heads = rows[head] ?? [];
  const read = postsInTable(rows, { tables: tablesIn(heads), head, dayFirst, offsetAt: () => 2, madeAt });
  return { ...read, network: networkOfExport(read.posts, heads) };
}
const day = (month: number, date: number, hour = 0, minute = 0) =>
  Date.UTC(2026, month - 1, date, hour - 2, minute);

describe('exports of the networks, as they head their columns', () => {
  const x = `Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks
"19","Fri, Jun 5, 2026","Le marché revient, samedi",https://x.com/lea/status/19,"1,204",31,50,2,1,0,4,7,3,2,1,0,0`;
  const instagram = `\ufeff"Post ID","Account ID","Account username","Account name","Description","Duration (sec)","Publish time","Permalink","Post type","Data comment","Date","Views","Reach","Likes","Shares","Follows","Comments","Saves"
"17","9","lea","Léa","Samedi !","0","06/05/2026 14:05","https://www.instagram.com/p/abc/","IG image","","Lifetime","1204","900","31","7","0","4","2"`;
  const facebook = `Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views,"Reactions, Comments and Shares",Reactions,Comments,Shares
5,1,Le marché,Samedi,"Le marché, samedi",06/05/2026 14:05,https://www.facebook.com/5,Photo,Lifetime,1204,42,31,4,7`;
  const tiktok = `Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views
Samedi au marché,https://www.tiktok.com/@lea/video/1,2026-06-05 14:05,31,4,7,1204`;
  const all = { likes: 31, comments: 4, reposts: 7, views: 1204 };

  test.each([
    ['X', x, 'x', day(6, 5), all],
    ['Instagram', instagram, 'instagram', day(6, 5, 14, 5), all],
    ['Facebook', facebook, 'facebook', day(6, 5, 14, 5), all],
    ['TikTok', tiktok, 'tiktok', day(6, 5, 14, 5), all],
  ])('%s', async (_, file, network, published, counts) => {
    expect(await imported(bytes(file))).toMatchObject({
      network,
      posts: [{ published, counts }],
      leftOut: [],
    });
  });

  test('LinkedIn’s page: a workbook, a line of notice before the heads', async () => {
    const file = workbookOf({
      Metrics: [
        ['Date', 'Impressions'],
        ['06/05/2026', 3],
      ],
      'All posts': [
        ['Content metrics of the last 365 days'],
        [
          'Post title',
          'Post link',
          'Post type',
          'Created date',
          'Impressions',
          'Views',
          'Likes',
          'Comments',
          'Reposts',
        ],
        [
          'Le marché & samedi',
          'https://www.linkedin.com/feed/update/urn:li:activity:7',
          'Organic',
          '06/05/2026',
          1204,
          '',
          31,
          4,
          7,
        ],
      ],
    });
    expect(await imported(file)).toMatchObject({
      network: 'linkedin',
      posts: [{ text: 'Le marché & samedi', published: day(6, 5), counts: all }],
    });
  });

  test('LinkedIn’s two tables side by side are one post each', async () => {
    const file = workbookOf({
      'TOP POSTS': [
        ['Maximum of 50 posts available to include in this list'],
        ['Post URL', 'Post publish date', 'Likes', '', 'Post URL', 'Post publish date', 'Impressions'],
        ['https://www.linkedin.com/a', '6/5/2026', 31, '', 'https://www.linkedin.com/b', '6/4/2026', 80],
        ['https://www.linkedin.com/b', '6/4/2026', 9, '', 'https://www.linkedin.com/a', '6/5/2026', 1204],
      ],
    });
    const read = await imported(file);
    expect(read).toMatchObject({
      posts: [
        { url: 'https://www.linkedin.com/a', counts: { likes: 31, views: 1204 } },
        { url: 'https://www.linkedin.com/b', counts: { likes: 9, views: 80 } },
      ],
    });
  });

  test('YouTube’s total is no video, and an unknown count is not 0', async () => {
    const file = `Content,Video title,Video publish time,Duration,Views,Impressions\nTotal,,,,9000,\n" -aB","Samedi","Jun 5, 2026",60,,1204`;
    expect(await imported(bytes(file))).toMatchObject({
      network: 'youtube',
      posts: [{ key: '-aB', published: day(6, 5), counts: { views: 1204 } }],
    });
  });

  test('French heads, semicolons, days before months, spaces in thousands', async () => {
    const file = `Texte;Lien;Date de publication;Mentions J’aime;Commentaires;Partages;Vues\n"Samedi";https://www.facebook.com/5;05/06/2026 14:05;31;4;7;1\u202f204`;
    expect(await imported(bytes(file), true)).toMatchObject({
      posts: [{ published: day(6, 5, 14, 5), counts: all }],
    });
  });

  test('rows that are no posts are left out, each with its reason', async () => {
    const file =
      'Post Link,Date,Likes\nhttps://x.com/1,yesterday,3\nhttps://x.com/2,2026-06-05,-4\n,2026-06-05,3\nhttps://x.com/3,2027-06-05,3';
    expect(await imported(bytes(file))).toMatchObject({
      posts: [],
      leftOut: [
        { row: 2, why: 'no-date' },
        { row: 3, why: 'no-counts' },
        { row: 4, why: 'nothing-to-know-it-by' },
        { row: 5, why: 'in-the-future' },
      ],
    });
  });
});

test.each([
  ['1,234', 1234],
  ['1 234', 1234],
  ['1\u202f234\u202f567', 1_234_567],
  ['1.234', 1234],
  ['12.0', 12],
  ['0', 0],
  ['', undefined],
  ['-3', undefined],
  ['1.5', undefined],
  ['3 %', undefined],
  ['9'.repeat(30), undefined],
  ['NaN', undefined],
])('a count written %j', (cell, count) => {
  expect(exportCount(cell)).toBe(count);
});

test.each([
  ['Fri, Jun 5, 2026', '', Date.UTC(2026, 5, 5)],
  ['June 5, 2026 2:30 PM', '', Date.UTC(2026, 5, 5, 14, 30)],
  ['5 juin 2026', '14h05', Date.UTC(2026, 5, 5, 14, 5)],
  ['2026-06-05T14:05:00Z', '', Date.UTC(2026, 5, 5, 14, 5)],
  ['46178.5', '', Date.UTC(2026, 5, 5, 12)],
  ['Lifetime', '', undefined],
  ['Jun 45, 2026', '', undefined],
  ['01/01/1970', '', undefined],
])('a date written %j %j', (date, time, at) => {
  expect(exportDate(date, time, false, () => 0)).toBe(at);
});

test('summer and winter time are those of the day of the post', () => {
  const paris = (at: number) => (at > Date.UTC(2026, 2, 29) && at < Date.UTC(2026, 9, 25) ? 2 : 1);
  expect(exportDate('03/28/2026 12:00', '', false, paris)).toBe(Date.UTC(2026, 2, 28, 11));
  expect(exportDate('03/30/2026 12:00', '', false, paris)).toBe(Date.UTC(2026, 2, 30, 10));
});

describe('a file is anybody’s', () => {
  test.each([
    ['an Excel file of before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'old-excel'],
    ['nothing', new Uint8Array(), 'empty'],
    ['an archive that is no workbook', zipOf({ 'a.txt': 'x' }), 'empty'],
    ['half a workbook', workbookOf({ a: [['Likes', 'Date']] }).slice(0, 300), 'empty'],
    ['forty megabytes', new Uint8Array(40_000_000), 'too-large'],
  ])('%s is said to be that', async (_, file, what) => {
    expect(await readExport(file)).toBe(what);
  });

  test('a bomb is never unpacked further than 60 MB', async () => {
    const bomb = zipOf({
      'xl/workbook.xml': '<sheet name="a" r:id="r"/>',
      'xl/worksheets/sheet1.xml': Buffer.alloc(200_000_000),
    });
    expect(await readExport(bomb)).toBe('empty');
  });

  test('a cell that names column XFD, or a text that is not there, takes no room', async () => {
    const sheet =
      '<row><c r="XFD1" t="s"><v>1</v></c><c r="A1" t="s"><v>999999</v></c><c r="B1" t="str"><v>x</v></c></row>';
    const file = zipOf({
      'xl/workbook.xml': '<sheet name="a" r:id="r"/>',
      'xl/worksheets/sheet1.xml': sheet,
    });
    expect(await readExport(file)).toEqual([['', 'x']]);
  });

  test('any bytes give rows or a reason, and any cells give posts whose numbers are numbers', async () => {
    const cells = fc.array(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('Likes', 'Date', '2026-06-05', '3', 'https://x.com/1'))),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), cells, async (noise, rows) => {
        const read = await readExport(noise);
        const table = typeof read === 'string' ? rows : [...rows, ...read];
        const heads = table[0] ?? [];
        const { posts } = postsInTable(table, {
          tables: tablesIn(heads),
          head: 0,
          dayFirst: true,
          offsetAt: () => 0,
          madeAt,
        });
        return posts.every(
          ({ published, counts }) =>
            Number.isFinite(published) &&
            Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0),
        );
      }),
    );
  });

  test('noise inside a workbook is read as what it can be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (sheet, book) => {
        const file = zipOf({
          'xl/workbook.xml': `<sheet name="a" r:id="r"/>${book}`,
          'xl/worksheets/sheet1.xml': `<row><c>${sheet}`,
        });
        return (await readExport(file)) !== undefined;
      }),
      { numRuns: 50 },
    );
  });
});
