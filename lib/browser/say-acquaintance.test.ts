import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../components/translate';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { sayAcquaintance } from './say-acquaintance';
import { translate } from './translate';

const words = (language: 'en' | 'fr') => {
  const entries = Object.entries(language === 'en' ? en : fr);
  const messages = Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
  return wordsIn(language, translate({ language, messages }));
};
const paul = { person: 'x:paul', name: 'Paul', last: Date.UTC(2026, 10, 12, 12), topic: ['livraison'] };

describe('who is being answered, in one line', () => {
  test.each([
    [1, '2nd exchange with Paul; last: Nov 12, about livraison'],
    [2, '3rd exchange with Paul; last: Nov 12, about livraison'],
    [3, '4th exchange with Paul; last: Nov 12, about livraison'],
    [20, '21st exchange with Paul; last: Nov 12, about livraison'],
  ])('after %i, in English', (count, line) => {
    expect(sayAcquaintance({ ...paul, count }, words('en'))).toBe(line);
  });

  test('in French, and when nothing tells what it was about', () => {
    const line = sayAcquaintance({ ...paul, count: 2, topic: [] }, words('fr'));
    expect(line.replace(/\s/g, ' ')).toBe('3e échange avec Paul ; le dernier : 12 nov.');
  });
});
