import { expect, test } from 'vitest';
import { wordsIn } from './translate';

const telling = (language: string) => wordsIn(language, (key, params) => `${key} ${params?.count}`);

test.each([
  ['en', 0, 'badgeFindings_other 0'],
  ['en', 1, 'badgeFindings_one 1'],
  ['fr', 0, 'badgeFindings_one 0'],
  ['fr', 1, 'badgeFindings_one 1'],
  ['fr', 2, 'badgeFindings_other 2'],
  ['fr', 1_000_000, 'badgeFindings_other 1\u202f000\u202f000'],
])('%s counts %i the way the language does', (language, count, expected) => {
  expect(telling(language).plural('badgeFindings', count)).toBe(expected);
});

test('none is never said as one, where the sentence for one leaves its number unsaid', () => {
  const { plural } = wordsIn('fr', (key, params) =>
    key.endsWith('_one') ? 'Un relevé a été fait.' : `${params?.count} relevés ont été faits.`,
  );
  expect(plural('reportReadings', 1)).toBe('Un relevé a été fait.');
  expect(plural('reportReadings', 0)).toBe('0 relevés ont été faits.');
});
