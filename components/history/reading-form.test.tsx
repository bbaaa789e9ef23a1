// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { ReadingForm } from './reading-form';

afterEach(person.leaves);

const hour = 3_600_000;
const now = Date.UTC(2026, 4, 18, 8, 30);

const publications = [
  { id: 'p1', variant: 'B', network: 'Bluesky', at: now - 100 * hour, asWritten: true },
  { id: 'p2', variant: 'A', network: 'Bluesky', at: now - 2 * hour, asWritten: true },
] as const;

function show(published: readonly (typeof publications)[number][] = publications) {
  const onReading = vi.fn();
  person.sees(<ReadingForm publications={published} now={now} onReading={onReading} />);
  return onReading;
}

test('what is written is told with its publication, and what is left empty stays unknown', () => {
  const onReading = show();
  person.writes('Likes', '31');
  person.writes('Views', '12,480');
  person.presses('Add this reading');
  expect(onReading).toHaveBeenCalledWith('p1', now, { likes: 31, views: 12_480 });
});

test('a zero is a zero', () => {
  const onReading = show();
  person.writes('Reposts', '0');
  person.presses('Add this reading');
  expect(onReading).toHaveBeenCalledWith('p1', now, { reposts: 0 });
});

test('after a reading is added, the counts are empty again', () => {
  show();
  person.writes('Likes', '31');
  person.presses('Add this reading');
  expect([...document.querySelectorAll<HTMLInputElement>('.counts input')].map((one) => one.value)).toEqual([
    '',
    '',
    '',
    '',
  ]);
});

test.each([
  ['nothing at all', () => {}, 'Write at least one count.'],
  ['a word', () => person.writes('Likes', 'many'), 'Write a whole number, 1,234 for instance.'],
  [
    'a moment to come',
    () => {
      person.writes('Likes', '3');
      person.writes('When', '2099-01-01T10:00');
    },
    'This moment has not come yet: choose when you read the counts.',
  ],
  [
    'a moment before the publication',
    () => {
      person.writes('Likes', '3');
      person.writes('When', '2020-01-01T10:00');
    },
    'This is before the publication: choose a later moment.',
  ],
  [
    'no moment',
    () => {
      person.writes('Likes', '3');
      person.writes('When', '');
    },
    'Choose a day and an hour.',
  ],
])('%s is not stored, and the reason is said', (_what, write, reason) => {
  const onReading = show();
  write();
  person.presses('Add this reading');
  expect(onReading).not.toHaveBeenCalled();
  expect(document.querySelector('[role=status]')?.textContent).toBe(reason);
});

test('a good count never hides a bad one', () => {
  const onReading = show();
  person.writes('Likes', '31');
  person.writes('Likes', '31 or so');
  person.presses('Add this reading');
  expect(onReading).not.toHaveBeenCalled();
  expect(person.isTold('Likes')).toBe('Write a whole number, 1,234 for instance.');
});

test('the other publication can be chosen', () => {
  const onReading = show();
  person.chooses('Publication', 'A · Bluesky');
  person.writes('Likes', '4');
  person.presses('Add this reading');
  expect(onReading.mock.calls[0]?.[0]).toBe('p2');
});

test('with nothing published, there is nothing to read', () => {
  show([]);
  expect(person.reads()).toBe('Readings can be added once a version is published.');
});
