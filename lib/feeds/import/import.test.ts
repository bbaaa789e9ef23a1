import { describe, expect, test } from 'vitest';
import { importDate, isDayFirst } from './import-date';
import { guessColumns } from './mention-columns';
import { mentionsInEmail } from './mentions-in-email';
import { mentionsInTable } from './mentions-in-table';
import { readOpml, writeOpml } from './opml';
import { readDelimited } from './read-delimited';

describe('a table is read as it was meant', () => {
  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\ufeff"a ""quoted""","two\nlines"\n,', [['a "quoted"', 'two\nlines']]],
    ['sep=;\na;b', [['a', 'b']]],
    [
      "a,b\n'=1+1,'@eve",
      [
        ['a', 'b'],
        ['=1+1', '@eve'],
      ],
    ],
    [
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['"never closed', [['never closed']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(readDelimited(text)).toEqual(rows);
  });

  test('ten megabytes of quotes are read to their end', () => {
    for (const piece of ['"', '"a",', 'a\n', '""'])
      expect(Array.isArray(readDelimited(piece.repeat(10_000_000 / piece.length)))).toBe(true);
  });
});

const options = { feed: 'alerti', header: true, seenAt: Date.UTC(2026, 5, 1), language: 'fr', utcOffset: 2 };

describe('an Alerti export, and its cousins', () => {
  const csv = [
    'Date;Heure;Titre;Extrait;Lien;Source;Auteur;Langue;Tonalité',
    '04/05/2026;16h03;Verlaine rappelle un savon;"Texte de l’article; suite";https://gazette.example/savon?utm_source=alerti;La Gazette;Eve;fr;Négatif',
    '14/05/2026;09:30;Une belle boutique;;javascript:alert(1);Blog;;;Positif',
    ';;;;;;;;',
    '15/05/2026;;;Un avis sans titre;;Forum;;;',
  ].join('\r\n');
  const rows = readDelimited(csv);
  const { columns, header } = guessColumns(rows);

  test('columns are guessed', () => {
    expect(header).toBe(true);
    expect(columns).toEqual({
      date: 0,
      time: 1,
      title: 2,
      text: 3,
      url: 4,
      source: 5,
      author: 6,
      language: 7,
      tone: 8,
    });
  });

  test('rows become mentions, with their tone', () => {
    const { mentions, tones, skipped } = mentionsInTable(rows, { ...options, columns });
    expect(mentions).toHaveLength(3);
    expect(skipped).toBe(0);
    expect(mentions[0]).toMatchObject({
      title: 'Verlaine rappelle un savon',
      source: 'La Gazette',
      author: 'Eve',
      language: 'fr',
      publishedAt: Date.UTC(2026, 4, 4, 14, 3),
      url: 'https://gazette.example/savon?utm_source=alerti',
    });
    expect(mentions[1]?.url).toBeUndefined();
    expect(mentions[2]?.title).toBe('Un avis sans titre');
    expect(Object.values(tones)).toEqual([-1, 1]);
  });

  test('imported twice, they are the same mentions', () => {
    const ids = () => mentionsInTable(rows, { ...options, columns }).mentions.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
  });

  test('without heads, columns are known by what they hold', () => {
    const bare = readDelimited(
      '2026-05-04,https://a.example/1,Verlaine opens a shop in Lyon\n2026-05-05,https://a.example/2,Verlaine closes it again',
    );
    expect(guessColumns(bare)).toEqual({ header: false, columns: { date: 0, url: 1, title: 2 } });
  });

  test('heads that nobody knows are heads all the same', () => {
    const rows = readDelimited(
      'Note;Intitulé;Où;Vu le\nÀ relire avec Karine;Le bassin rouvre;https://b.example/1;14/05/2026\n',
    );
    expect(guessColumns(rows)).toEqual({ header: true, columns: { url: 2, date: 3, title: 0 } });
  });
});

describe('days and months keep their places', () => {
  test.each([
    [['04/05/2026', '14/05/2026'], 'en-US', true],
    [['05/14/2026'], 'fr', false],
    [['04/05/2026'], 'fr', true],
    [['04/05/2026'], 'en-US', false],
  ])('%j for a reader of %s', (dates, language, dayFirst) => {
    expect(isDayFirst(dates, language)).toBe(dayFirst);
  });

  test.each([
    ['04/05/2026', '14:03', Date.UTC(2026, 4, 4, 12, 3)],
    ['4 mai 2026', '', Date.UTC(2026, 4, 3, 22)],
    ['lundi 4 mai 2026 à 14 h 03', '', Date.UTC(2026, 4, 4, 12, 3)],
    ['1er août 2026', '', Date.UTC(2026, 6, 31, 22)],
    ['2026-05-04 14:03', '', Date.UTC(2026, 4, 4, 12, 3)],
    ['2026-05-04T14:03:00Z', '', Date.UTC(2026, 4, 4, 14, 3)],
    ['04/05/2026 02:03 PM', '', Date.UTC(2026, 4, 4, 12, 3)],
    ['hier', '', undefined],
  ])('%s %s', (date, time, expected) => {
    expect(importDate(date, time, true, 2)).toBe(expected);
  });
});

describe('an alert e-mail gives its mentions', () => {
  const html =
    '<html><body><a href="https://www.google.com/url?rct=3Dj&amp;sa=3Dt&amp;url=3Dhttps://gazette.example/savon&amp;ct=3Dga">Verlaine =\r\nrappelle un savon</a><div>Un texte d=C3=A9taill=C3=A9</div><a href=3D"https://www.google.com/alerts/remove">Se d=C3=A9sabonner</a><a href=3D"javascript:x()">Cliquez ici maintenant</a></body></html>';
  const email = [
    'Subject: =?utf-8?B?QWxlcnRlIEdvb2dsZQ==?=',
    'Date: Mon, 04 May 2026 14:03:05 +0000',
    'Content-Type: multipart/alternative; boundary="xx"',
    '',
    '--xx',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'see html',
    '--xx',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    html.replace('href="https', 'href=3D"https').replace('ga">', 'ga">'),
    '--xx--',
  ].join('\r\n');

  test('the article, not the housekeeping', () => {
    expect(mentionsInEmail(new TextEncoder().encode(email), 'alerti', 9e12)).toMatchObject([
      {
        title: 'Verlaine rappelle un savon',
        text: 'Un texte détaillé',
        url: 'https://gazette.example/savon',
        publishedAt: Date.UTC(2026, 4, 4, 14, 3, 5),
      },
    ]);
  });

  test('a pasted text with addresses', () => {
    const text =
      'Vos mentions du jour\n\nVerlaine ouvre à Lyon\nhttps://gazette.example/lyon\n\nVerlaine ferme à Nice - https://gazette.example/nice\n';
    expect(
      mentionsInEmail(new TextEncoder().encode(text), 'alerti', 9e12).map(({ title, url }) => [title, url]),
    ).toEqual([
      ['Verlaine ouvre à Lyon', 'https://gazette.example/lyon'],
      ['Verlaine ferme à Nice -', 'https://gazette.example/nice'],
    ]);
  });
});

describe('subscription lists come and go', () => {
  const feeds = [
    { title: 'Alertes “Verlaine” & co', address: 'https://a.example/feed?x=1&y=2' },
    { title: 'Blog', address: 'https://b.example/rss' },
  ];

  test('written and read back, the same', () => {
    expect(readOpml(writeOpml('Vigilance', feeds))).toEqual(feeds);
  });

  test('folders are flattened, doubles and what is no feed left out', () => {
    const text =
      '<opml><body><outline text="News"><outline text="A" xmlUrl="https://a.example/f"/><outline text="A" xmlUrl="https://a.example/f"/></outline><outline text="x" xmlUrl="javascript:alert(1)"/><outline text="no feed"/></body></opml>';
    expect(readOpml(text)).toEqual([{ title: 'A', address: 'https://a.example/f' }]);
  });
});
