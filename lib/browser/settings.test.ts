import { describe, expect, test } from 'vitest';
import { originPattern } from './origin-pattern';
import { firstSettings, parseSettings } from './settings';

describe('settings that make no sense are put right, and nothing else is touched', () => {
  test('the first start has nothing to repair', () => {
    expect(parseSettings(undefined)).toEqual({ settings: firstSettings, repaired: [] });
  });

  test('one broken field is repaired and named, the others are kept', () => {
    const stored = { ...firstSettings, brand: 'Librairie Dumas', people: 'JD' };
    const { settings, repaired } = parseSettings(stored);
    expect(repaired).toEqual(['people']);
    expect(settings.brand).toBe('Librairie Dumas');
    expect(settings.people).toEqual([]);
  });

  test('a field an older version did not have is no repair', () => {
    const { hidden: _, ...older } = firstSettings;
    expect(parseSettings(older)).toEqual({ settings: firstSettings, repaired: [] });
  });

  test.each([null, 42, 'settings', [], {}, { version: 99 }])('%j gives usable settings', (stored) => {
    const { settings, repaired } = parseSettings(stored);
    expect(settings.language).toBe('auto');
    expect(repaired.length).toBeGreaterThan(0);
  });
});

describe('an address typed by the user becomes one origin, or nothing', () => {
  test.each([
    ['mastodon.social', 'https://mastodon.social/*'],
    ['https://piaille.fr/home', 'https://piaille.fr/*'],
    [' Framapiaf.org ', 'https://framapiaf.org/*'],
  ])('%s', (typed, pattern) => expect(originPattern(typed)).toBe(pattern));

  test.each([
    '',
    'javascript:alert(1)',
    'http://mastodon.social',
    'localhost',
    '192.168.1.1',
    'https://*/',
    'file:///etc',
  ])('%s is refused', (typed) => expect(originPattern(typed)).toBeUndefined());
});
