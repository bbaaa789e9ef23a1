// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { optionsPages } from '../../tests/gallery/options-pages';
import { person } from '../../tests/gallery/person';

afterEach(person.leaves);

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('section.card')]
    .filter((card) => !card.hidden)
    .map(({ id }) => id);
const listed = () => [...document.querySelectorAll('.sections a')].map((link) => link.getAttribute('href'));
const page = (language: 'en' | 'fr') => optionsPages.options?.('light', language);

test('a word brings up the sections that hold it, and the list beside them follows', () => {
  person.sees(page('en'), 'en');
  const all = shown();
  person.writes('Search the options', 'linkedin');
  expect(shown()).toContain('networks');
  expect(shown()).not.toContain('language');
  expect(listed()).toEqual(shown().map((id) => `#${id}`));
  person.writes('Search the options', '');
  expect(shown()).toEqual(all);
});

test('in French, accents need not be typed', () => {
  person.sees(page('fr'), 'fr');
  person.writes('Rechercher une option', 'reseau');
  expect(shown()).toContain('networks');
});

test('nothing found is said, and one press shows everything again', () => {
  person.sees(page('en'), 'en');
  const all = shown();
  person.writes('Search the options', 'zebra crossing');
  expect(shown()).toEqual([]);
  expect(person.reads()).toContain('No option mentions that.');
  person.presses('Show everything');
  expect(shown()).toEqual(all);
});
