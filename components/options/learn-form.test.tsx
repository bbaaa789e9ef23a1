// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { type LearnedForm, learnSignature } from '../../lib/signature/learn-signature';
import { person } from '../../tests/gallery/person';
import { LearnForm } from './learn-form';

afterEach(person.leaves);

const paste = 'Paste 5 to 20 past posts, with an empty line between them';
const posts = (signature: string) =>
  ['left', 'arrived', 'found', 'paid back', 'exchanged', 'repaired']
    .map((state) => `Hi, your parcel is ${state}, thank you for your patience. ${signature}`)
    .join('\n\n');

test('what was found in posts that she has changed since is not proposed', async () => {
  const { promise, resolve } = Promise.withResolvers<LearnedForm>();
  let read: readonly string[] = [];
  const learn = (asked: readonly string[]) => {
    read = asked;
    return promise;
  };
  person.sees(<LearnForm learn={learn} onAccept={() => {}} />);
  person.writes(paste, posts('^JD'));
  person.presses('Look');
  person.writes(paste, posts('/AM'));
  await act(async () => resolve(learnSignature(read)));
  expect(person.buttons('Sign like this')).toEqual([]);
});
