// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { person } from '../../tests/gallery/person';
import { NoteCard } from './note-card';

afterEach(person.leaves);

const label = 'What you want to remember of it';

test('a note is said to be kept when what she reads is what was kept', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  person.sees(<NoteCard note="" onNote={() => promise} />);
  person.writes(label, 'Posted on a holiday');
  person.presses('Keep the note');
  person.writes(label, 'Posted on a holiday, in the rain');
  await act(async () => resolve());
  expect(person.reads()).not.toContain('Kept.');
});

test('kept, it is said', async () => {
  person.sees(<NoteCard note="" onNote={async () => {}} />);
  person.writes(label, 'Posted on a holiday');
  person.presses('Keep the note');
  await act(async () => {});
  expect(person.reads()).toContain('Kept.');
});
