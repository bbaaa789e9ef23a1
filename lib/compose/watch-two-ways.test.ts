// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TwoWays } from './two-ways';
import { TwoWaysWatch } from './watch-two-ways';

const one = 'Samedi, nos libraires vous conseillent une lecture pour vos vacances.';
const two = 'Une lecture pour vos vacances ? Demandez donc samedi à nos libraires.';
const three = 'Nos libraires ont une lecture pour vos vacances : passez donc samedi.';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watch({ allowed = true, onTarget = false } = {}) {
  const root = document.createElement('textarea');
  document.body.append(root);
  root.focus();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const noticed: TwoWays[] = [];
  const ways = new TwoWaysWatch(
    { root, allowed: () => allowed, onTarget: () => onTarget, noticed: (found) => noticed.push(found) },
    life.signal,
  );
  return { ways, noticed, root };
}

test('it is said once she pauses, and once a draft', () => {
  const { ways, noticed } = watch();
  for (const text of [one, two]) ways.see(text);
  expect(noticed).toEqual([]);
  vi.advanceTimersByTime(2_500);
  expect(noticed).toHaveLength(1);
  ways.see(three);
  vi.advanceTimersByTime(60_000);
  expect(noticed).toHaveLength(1);
});

test('the next draft is another one', () => {
  const { ways, noticed } = watch();
  for (const text of [one, two]) ways.see(text);
  vi.advanceTimersByTime(2_500);
  ways.anew();
  for (const text of ['', two, one]) ways.see(text);
  vi.advanceTimersByTime(2_500);
  expect(noticed).toHaveLength(2);
});

test('what we wrote ourselves at her click is no hesitation', () => {
  const { ways, noticed } = watch();
  ways.see(one);
  ways.oursNext();
  ways.see(two);
  vi.advanceTimersByTime(60_000);
  expect(noticed).toEqual([]);
});

test('where it is switched off, nothing is kept and nothing is said', () => {
  const { ways, noticed } = watch({ allowed: false, onTarget: true });
  for (const text of [one, two, three]) ways.see(text);
  vi.advanceTimersByTime(120_000);
  expect(noticed).toEqual([]);
});

test('a long stop before posting counts on the target only, while she is still there', () => {
  const written = [one.slice(0, 20), one];
  const there = watch({ onTarget: true });
  for (const text of written) there.ways.see(text);
  vi.advanceTimersByTime(60_000);
  expect(there.noticed.map(({ where }) => where)).toEqual(['stop']);

  const elsewhere = watch();
  for (const text of written) elsewhere.ways.see(text);
  const away = watch({ onTarget: true });
  for (const text of written) away.ways.see(text);
  away.root.blur();
  vi.advanceTimersByTime(60_000);
  expect([...elsewhere.noticed, ...away.noticed]).toEqual([]);
});
