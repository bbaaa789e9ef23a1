import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const config = readFileSync(new URL('../wxt.config.ts', import.meta.url), 'utf8');
const letters = [...config.matchAll(/default: 'Alt\+Shift\+(\w)'/g)].map(([, letter]) => letter);

it('each key of ours does one thing: of two commands with one key, Chrome leaves one without', () => {
  expect(letters.length).toBeGreaterThan(2);
  expect(new Set(letters).size).toBe(letters.length);
});

it('no key of ours opens a menu of Firefox instead, in English or in French', () => {
  // Access keys of the menu bar, read from Firefox 153 in both languages.
  const menus = [...'FEVSBPTH', ...'FNAHMPOE'];
  expect(letters.filter((letter) => menus.includes(letter ?? ''))).toEqual([]);
});
