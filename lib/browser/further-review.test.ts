import { describe, expect, test } from 'vitest';
import type { Draft } from '../draft/draft';
import { furtherReview } from './further-review';

const brand = { voice: {}, brand: 'Librairie Dumas' };
const reply = (text: string): Draft => ({
  text,
  network: 'facebook',
  surface: 'reply',
  answering: { name: 'Léa Morin', text: 'Bonjour, mon colis est-il parti ? Ma commande date de lundi.' },
});
const checks = (text: string, draft = reply(text)) => furtherReview(draft, brand).map(({ check }) => check);

describe('what the worker says of a reply', () => {
  test('talk from above is said once, by the check that knows it is a reply', () => {
    const text = 'Bonjour Léa, nous vous informons que votre colis est parti.';
    expect(checks(text).filter((check) => check.endsWith('/top-down'))).toEqual(['reply/top-down']);
    const post = checks(text, { text, network: 'facebook', surface: 'post' });
    expect(post).not.toContain('reply/top-down');
  });

  test('no hello, or a question left aside, is a note: the badge does not count it', () => {
    const text = 'Notre équipe fait tout son possible chaque jour pour vous satisfaire au mieux.';
    const notes = furtherReview(reply(text), brand).filter(({ check }) =>
      /not-(greeted|answered)$/.test(check),
    );
    expect(notes.map(({ check }) => check).sort()).toEqual(['reply/not-answered', 'reply/not-greeted']);
    expect(notes.map(({ weight }) => weight)).toEqual([0, 0]);
  });

  test('a reply that greets and answers is left in peace', () => {
    expect(checks('Bonjour Léa ! Oui, votre colis est parti ce matin. Belle journée à vous')).toEqual([]);
  });
});
