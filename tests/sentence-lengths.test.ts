import { describe, expect, test } from 'vitest';
import en from '../public/_locales/en/messages.json';
import fr from '../public/_locales/fr/messages.json';
import { sourceFiles } from './source-files';

type Locale = Readonly<Record<string, { readonly message: string }>>;

const components = sourceFiles(/\.tsx$/, 'components');
/** The keys of the sentences that stand in such a place of the components. */
const keysIn = (place: RegExp): readonly string[] => [
  ...new Set(
    components.flatMap(({ text }) => [...text.matchAll(place)].flatMap(([, key]) => (key ? [key] : []))),
  ),
];
const buttons = keysIn(/<Button[^>]*>\s*\{t\('(\w+)'/g);
const titles = [
  ...keysIn(/<h[123][^>]*>\s*\{t\('(\w+)'/g),
  ...keysIn(/<(?:Card|EmptyState|More|PageFrame)\b[^>]*\stitle=\{t\('(\w+)'/g),
];
/** Signs that are always there: what fills a placeholder is as long as it is. */
const length = (message: string) => [...message.replace(/\$\w+\$/g, '')].length;

describe.each([
  ['English', en as Locale],
  ['French', fr as Locale],
])('in %s nothing is too long for its place', (_, locale) => {
  const longer = (keys: readonly string[], most: number) =>
    keys.filter((key) => length(locale[key]?.message ?? '') > most);

  test('what the stores and the browsers’ lists of extensions cut', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(longer(['extDescription'], 132)).toEqual([]);
    expect(longer(['extName'], 45)).toEqual([]);
  });

  test('a button is read at a glance, in one line of the narrowest panel', () => {
    expect(buttons.length).toBeGreaterThan(40);
    expect(longer(buttons, 45)).toEqual([]);
  });

  test('a title is one line, two at 320 pixels', () => {
    expect(titles.length).toBeGreaterThan(40);
    expect(longer(titles, 60)).toEqual([]);
  });

  test('a finding says why in two lines of the panel', () => {
    const findings = Object.keys(locale).filter((key) => key.startsWith('finding'));
    expect(longer(findings, 120)).toEqual([]);
  });

  test('nothing needs more than a breath', () => {
    expect(longer(Object.keys(locale), 260)).toEqual([]);
  });
});
