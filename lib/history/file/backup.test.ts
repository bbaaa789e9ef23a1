import { describe, expect, test } from 'vitest';
import v3 from '../../../tests/stored/history-v3.json';
import { parseEvent } from '../event';
import { backupText, readBackup } from './backup';

const now = Date.UTC(2026, 10, 22);
const all = [...v3.rows.events, ...v3.rows.replies, ...v3.rows.posts].flatMap((row) => parseEvent(row) ?? []);
const noRest = async () => {};

async function* inParts<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
/** A text as a file gives it: cut anywhere. */
const cut = (text: string, size: number) =>
  inParts(text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? ['']);
async function written(...parts: (typeof all)[]): Promise<string> {
  let text = '';
  for await (const part of backupText(inParts(parts), now)) text += part;
  return text;
}

test('a backup is one JSON document that says what it is', async () => {
  const document = JSON.parse(await written(all.slice(0, 2), [], all.slice(2)));
  expect(document).toEqual({
    format: 'paraphe-history',
    version: 1,
    exportedAt: '2026-11-22T00:00:00.000Z',
    events: all,
  });
});

test.each([1, 7, 64, 100_000])('what was written comes back exactly, in parts of %i', async (size) => {
  expect(await readBackup(cut(await written(all), size), noRest)).toEqual({ events: all, refused: 0 });
});

test('an empty history comes back empty', async () => {
  expect(await readBackup(cut(await written(), 10), noRest)).toEqual({ events: [], refused: 0 });
});

test('a backup laid out otherwise is read too', async () => {
  const pretty = JSON.stringify(JSON.parse(await written(all)), null, 2);
  expect(await readBackup(cut(pretty, 50), noRest)).toEqual({ events: all, refused: 0 });
});

describe('a hostile file', () => {
  test.each([
    '',
    '\n',
    'Post id,Date,Likes',
    '[]',
    'null',
    '{"events": "all of them"}',
    '{"format":"paraphe-history","version":2,"events":[\n]}',
    '{"format":"paraphe-history","version":1,"events":{"length":1e9}}',
    '{"format":"another","version":1,"events":[\n]}',
  ])('%j is no backup', async (text) => {
    expect(await readBackup(cut(text, 5), noRest)).toBeUndefined();
  });

  test('records that are no events are counted and left out', async () => {
    const text = (await written(all)).replace(
      '"events":[',
      '"events":[\n{"__proto__":{"admin":true},"id":"x"},\n{"id":"y","type":"constructor"},\nnot even JSON,',
    );
    expect(await readBackup(cut(text, 30), noRest)).toEqual({ events: all, refused: 3 });
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});
