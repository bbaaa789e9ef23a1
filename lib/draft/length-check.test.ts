import { describe, expect, test } from 'vitest';
import { lengthCheck } from './length-check';

const counting = (max: number) => {
  let measured = 0;
  const measure = (text: string) => {
    measured += 1;
    return text.length;
  };
  const limit = { max, measure, overflow: (text: string) => (text.length > max ? max : undefined) };
  return { limit, times: () => measured };
};
const draft = (text: string) => ({ text, network: 'mastodon', surface: 'post' }) as const;
const cut = (text: string, max: number, signature = '') => {
  const keepAtEnd = { start: text.length - signature.length, end: text.length };
  const { limit } = counting(max);
  const [finding] = lengthCheck.run(draft(text), undefined, { limit, ...(signature && { keepAtEnd }) });
  const edit = finding?.edits[0];
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
};

describe('a message that is too long', () => {
  test.each([
    ['Un. Deux. Trois.', 10, '', 'Un. Deux.'],
    ['Un. Deux. Trois.', 9, '', 'Un. Deux.'],
    ['Un. Deux. Trois.', 8, '', 'Un.'],
    ['Un ! Deux ? Trois…', 4, '', 'Un !'],
    ['Un. Deux. Trois. ^JD', 14, '^JD', 'Un. Deux. ^JD'],
    ['Un. Deux. Trois. ^JD', 7, '^JD', 'Un. ^JD'],
  ])(
    '%s, of %i at most: the fewest last sentences are left out, the signature stays',
    (text, max, sign, kept) => {
      expect(cut(text, max, sign)).toBe(kept);
    },
  );

  test.each([
    ['Une seule longue phrase sans fin', 10],
    ['Une première phrase déjà trop longue. Puis une autre.', 10],
  ])('%s: only she can shorten that', (text, max) => {
    expect(cut(text, max)).toBeUndefined();
  });

  test.each([0, 1, 7, 80, 230, 999, 4900])('cut as if every sentence had been tried (%i of 5,000)', (max) => {
    const text = 'Une phrase pour voir. Deux ! Et voilà ? '.repeat(125).slice(0, 5000).trimEnd();
    const ends = [...text.matchAll(/[.!?](?=\s|$)/gu)].map(({ index }) => index + 1);
    const best = ends.findLast((end) => end <= max && end < text.length);
    expect(cut(text, max)).toBe(best === undefined ? undefined : text.slice(0, best));
  });

  test('is not measured again and again, however many sentences it has', () => {
    const text = 'Une phrase. '.repeat(5000);
    const { limit, times } = counting(500);
    lengthCheck.run(draft(text), undefined, { limit });
    expect(times()).toBeLessThan(20);
  });
});

test('a message that fits, or a network without a limit: nothing is said', () => {
  expect(lengthCheck.run(draft('Bonjour.'), undefined, { limit: counting(8).limit })).toEqual([]);
  expect(lengthCheck.run(draft('Bonjour.'), undefined, {})).toEqual([]);
});
