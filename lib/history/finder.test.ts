import { describe, expect, test } from 'vitest';
import { Finder } from './finder';
import { everything, queryFromAddress, queryToAddress } from './query';
import { searchWords } from './search/search-words';
import type { Summary } from './summary';

const day = 86_400_000;
const noon = new Date(2026, 4, 10, 12).getTime();
const summary = (id: string, more: Partial<Summary> = {}): Summary => ({
  id,
  startedAt: noon,
  practice: 0,
  title: id,
  test: ['bluesky'],
  target: 'facebook',
  stage: 'running',
  axes: [],
  words: searchWords(id),
  ...more,
});

const finder = new Finder();
finder.add([
  summary('velo', { startedAt: noon - day, axes: ['question'], by: 'Ana' }),
  summary('livraison', { stage: 'decided', test: ['x', 'mastodon'] }),
  summary('essai', { practice: 1 }),
  summary('brocante', { startedAt: noon + day, target: 'linkedin', by: 'Ana' }),
]);

describe('a query finds what was asked, newest first', () => {
  test.each([
    [{}, ['brocante', 'livraison', 'velo']],
    [{ practice: true }, ['brocante', 'livraison', 'essai', 'velo']],
    [{ network: 'linkedin' }, ['brocante']],
    [{ network: 'mastodon' }, ['livraison']],
    [{ person: 'Ana' }, ['brocante', 'velo']],
    [{ axis: 'question' }, ['velo']],
    [{ stage: 'decided' }, ['livraison']],
    [{ from: '2026-05-10' }, ['brocante', 'livraison']],
    [{ to: '2026-05-10' }, ['livraison', 'velo']],
    [{ from: '2026-05-10', to: '2026-05-10' }, ['livraison']],
    [{ text: 'livraisons' }, ['livraison']],
    [{ text: 'livraison', person: 'Ana' }, []],
  ] as const)('%j', (query, ids) => {
    expect(finder.find({ ...everything, ...query })).toEqual(ids);
  });
});

test('the filters offer only what leads somewhere', () => {
  expect(finder.facets()).toEqual({
    networks: ['bluesky', 'facebook', 'linkedin', 'mastodon', 'x'],
    people: ['Ana'],
    axes: ['question'],
    practised: true,
  });
});

test('a query survives its address', () => {
  const query = {
    text: 'café & vélo',
    network: 'x',
    person: 'Ana Ó Briain',
    axis: 'question',
    stage: 'told',
    from: '2026-01-01',
    to: '2026-12-31',
    practice: true,
  } as const;
  expect(queryFromAddress(queryToAddress(query))).toEqual(query);
  expect(queryToAddress(everything)).toBe('');
});

test('an address that makes no sense asks for everything', () => {
  expect(queryFromAddress('stage=none&axis=constructor&from=yesterday&practice=yes&__proto__=x')).toEqual(
    everything,
  );
});
