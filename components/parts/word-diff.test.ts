import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundChanges } from './around-changes';
import { wordDiff } from './word-diff';

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('the difference between two versions reads the way a person would say it', () => {
  test.each([
    ['See you Saturday.', 'See you Saturday.', 'See you Saturday.'],
    ['', 'Bonjour', '{+Bonjour+}'],
    ['Bonjour', '', '[-Bonjour-]'],
    ['Hey folks', 'Hey everyone', 'Hey [-folks-]{+everyone+}'],
    ['vous pouvez passer', 'tu peux passer', '[-vous pouvez-]{+tu peux+} passer'],
    ['à samedi.', 'à samedi. ^JD', 'à samedi.{+ ^JD+}'],
    [
      'n’oublie pas ton vélo',
      'n’oubliez pas votre vélo',
      '[-n’oublie-]{+n’oubliez+} pas [-ton-]{+votre+} vélo',
    ],
    ['Merci 👩‍👩‍👧', 'Merci 👩‍🚒', 'Merci [-👩‍👩‍👧-]{+👩‍🚒+}'],
    ['a\n\nb', 'a\nb', 'a[-\n\n-]{+\n+}b'],
  ])('%j → %j', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  test('leaving out what was added gives the first text, leaving out what was removed gives the second', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const without = (kind: string) =>
          wordDiff(before, after)
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  test('two long texts without a word in common are one replacement, at once', () => {
    const [before, after] = ['mot '.repeat(7_000), 'word '.repeat(7_000)];
    expect(wordDiff(before, after).filter((part) => part.kind !== 'same')).toHaveLength(2);
  });
});

test('in a small preview, the change is kept and the rest is cut', () => {
  const before = 'Our repair café opens again on Saturday and everybody can come.';
  const parts = aroundChanges(wordDiff(before, `${before} ^JD`));
  expect(parts.map((part) => part.text)).toEqual(['…everybody can come.', ' ^JD']);
});
