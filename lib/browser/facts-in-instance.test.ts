import { expect, test } from 'vitest';
import { factsIn } from './facts-in-instance';

test.each([
  [
    'Mastodon 4, /api/v2/instance',
    { configuration: { statuses: { max_characters: 1000, characters_reserved_per_url: 23 } } },
    { maxCharacters: 1000, charactersPerUrl: 23 },
  ],
  [
    'a server that says one thing only',
    { configuration: { statuses: { max_characters: 5000 } } },
    { maxCharacters: 5000 },
  ],
  ['older forks, /api/v1/instance', { max_toot_chars: 5000 }, { maxCharacters: 5000 }],
  ['a limit that is none', { configuration: { statuses: { max_characters: -1 } } }, undefined],
  ['a limit beyond reason', { max_toot_chars: 1e12 }, undefined],
  ['something else', { error: 'no' }, undefined],
  ['not even an object', 'hello', undefined],
])('%s', (_, said, facts) => {
  expect(factsIn(said)).toEqual(facts);
});
