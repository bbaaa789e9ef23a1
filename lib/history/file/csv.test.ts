import { describe, expect, test } from 'vitest';
import type { Experiment } from '../experiment';
import { csvRow, readCell } from './csv';
import { readingsCsv } from './readings-csv';

describe('a cell is never a formula', () => {
  test.each([
    ['=HYPERLINK("http://x.test")', `"'=HYPERLINK(""http://x.test"")"`],
    ['+33 1 23', "'+33 1 23"],
    ['-10 % ce week-end', "'-10 % ce week-end"],
    ['@marque', "'@marque"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ["'already", "''already"],
    ['＝1+1', "'＝1+1"],
  ])('%j', (text, cell) => {
    expect(csvRow([text])).toBe(`${cell}\r\n`);
    expect(readCell(cell.replace(/^"|"$/g, '').replaceAll('""', '"'))).toBe(text);
  });
});

test.each([
  ['plain', 'plain'],
  ['one, two', '"one, two"'],
  ['she said "yes"', '"she said ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  [' blank before', '" blank before"'],
  [-12.5, '-12.5'],
  [undefined, ''],
  [Number.NaN, ''],
])('%j is written as RFC 4180 wants', (cell, written) => {
  expect(csvRow([cell, 'end'])).toBe(`${written},end\r\n`);
});

const experiment: Experiment = {
  id: 'e1',
  startedAt: Date.UTC(2026, 0, 5),
  target: 'facebook',
  test: ['bluesky'],
  design: 'repost',
  first: 'A',
  metric: 'likes',
  variants: { A: '-20 % samedi, venez !', B: 'Samedi : « soldes »' },
  practice: false,
  publications: [
    {
      id: 'p',
      variant: 'A',
      network: 'bluesky',
      at: Date.UTC(2026, 0, 6),
      text: '-20 % samedi, venez !',
      asWritten: true,
    },
  ],
  readings: [
    {
      id: 'r',
      variant: 'A',
      network: 'bluesky',
      at: Date.UTC(2026, 0, 7),
      ageHours: 24,
      counts: { likes: 0 },
      source: 'hand',
    },
  ],
  missed: [],
  claims: [],
};

test('a row a reading, an unknown count left empty, a version not published too', async () => {
  let text = '';
  const parts = (async function* () {
    yield [experiment];
  })();
  for await (const part of readingsCsv(parts)) text += part;
  expect(text.startsWith('\ufeffexperiment,started,')).toBe(true);
  expect(text.split('\r\n').slice(1)).toEqual([
    `e1,2026-01-05T00:00:00.000Z,no,,,facebook,bluesky,A,"'-20 % samedi, venez !",2026-01-06T00:00:00.000Z,,2026-01-07T00:00:00.000Z,24,hand,0,,,,,`,
    'e1,2026-01-05T00:00:00.000Z,no,,,facebook,,B,Samedi : « soldes »,,,,,,,,,,,',
    '',
  ]);
});
