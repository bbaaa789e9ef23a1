// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { WordList } from './word-list';

afterEach(person.leaves);

describe('words', () => {
  function show() {
    const onWords = vi.fn();
    const words = [{ word: 'customers', kind: 'banned', instead: 'members' }] as const;
    person.sees(<WordList words={words} onWords={onWords} />);
    person.presses('Add a word');
    return onWords;
  }

  test('a word to avoid is listed with what to say and why', () => {
    const onWords = show();
    person.writes('Word to avoid', 'cheap');
    person.writes('Why', 'We are fair, not cheap.');
    person.presses('Add a word');
    expect(onWords.mock.calls[0]?.[0].at(-1)).toEqual({
      word: 'cheap',
      kind: 'banned',
      reason: 'We are fair, not cheap.',
    });
  });

  test('a word to prefer is listed with the one it replaces, and not without', () => {
    const onWords = show();
    person.chooses('To prefer');
    person.writes('Word to prefer', 'workshop');
    person.presses('Add a word');
    expect(person.isTold('In place of')).toBe('Write the word it replaces.');
    person.writes('In place of', 'shop');
    person.presses('Add a word');
    expect(onWords.mock.calls[0]?.[0].at(-1)).toEqual({
      word: 'workshop',
      kind: 'preferred',
      instead: 'shop',
    });
  });

  test.each([
    ['', '', 'Word to avoid', 'Write the word to avoid.'],
    ['Customers ', '', 'Word to avoid', 'This word is already listed.'],
    ['deal', 'Deal', 'Say instead', 'Optional This is the same word.'],
  ])('%j → %j is not listed, and the reason is said', (word, instead, where, reason) => {
    const onWords = show();
    person.writes('Word to avoid', word);
    person.writes('Say instead', instead);
    person.presses('Add a word');
    expect(onWords).not.toHaveBeenCalled();
    expect(person.isTold(where)).toBe(reason);
  });
});
