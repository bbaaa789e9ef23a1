import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import french from '../../public/_locales/fr/messages.json';
import type { Sentence } from '../draft/message-key';
import { gotIt, isShown, mute } from './notice';
import type { Signal } from './signal';
import { quietSentence, surgeSentence } from './surge-sentence';
import { usualPace } from './usual-pace';

const words = { brand: 'Maison Verlaine', sources: 3, clock: (hour: number) => `${hour}:00` };

const signal = (more: Partial<Signal> = {}): Signal => ({
  state: 'surge',
  bin: 16,
  count: 20,
  expected: 5,
  spread: 2,
  rarity: 2,
  level: 4,
  surge: { isNew: true, since: 14, last: 16, count: 60, expected: 15, strong: false, sparse: false },
  ...more,
});

/** Says a sentence as the interface does. */
function said(sentences: readonly Sentence[], messages: Record<string, { message: string }>): string {
  return sentences
    .map((sentence) => {
      const key =
        'plural' in sentence ? `${sentence.plural}_${sentence.count === 1 ? 'one' : 'other'}` : sentence.key;
      const params: Record<string, string | number> = {
        ...sentence.params,
        ...('plural' in sentence && { count: sentence.count }),
      };
      return (messages[key]?.message ?? key).replace(/\$(\w+)\$/g, (_, name: string) =>
        String(params[name.toLowerCase()]),
      );
    })
    .join(' ');
}

describe('the reason is said in plain words', () => {
  const surge = { isNew: true, since: 14, last: 16, count: 60, expected: 15, strong: false, sparse: false };
  const tone = { negative: 6, rated: 9, usualShare: 0.2 };
  test.each([
    [
      'a surge that turns negative',
      signal({ tone }),
      'Mentions of Maison Verlaine are 4× their usual level since 14:00 and turning negative; 3 sources.',
      'Les mentions de Maison Verlaine sont à 4 fois leur niveau habituel depuis 14:00 et tournent au négatif\u202f; 3 sources.',
    ],
    [
      'a small surge',
      signal({ surge: { ...surge, expected: 40 } }),
      'Mentions of Maison Verlaine are 50% above their usual level since 14:00; 3 sources.',
      'Les mentions de Maison Verlaine dépassent de 50\u202f% leur niveau habituel depuis 14:00\u202f; 3 sources.',
    ],
    [
      'a brand hardly ever mentioned',
      signal({ level: 1 / 168, bin: 17, surge: { ...surge, count: 3, expected: 0.02, sparse: true } }),
      '3 mentions of Maison Verlaine in 4 h, usually 1 a week.',
      '3 mentions de Maison Verlaine en 4\u00a0h, d’habitude 1 par semaine.',
    ],
    [
      'a surge that is over',
      signal({ bin: 24 }),
      'Mentions of Maison Verlaine rose between 14:00 and 17:00; they are back to usual.',
      'Les mentions de Maison Verlaine ont grimpé entre 14:00 et 17:00\u202f; elles sont revenues à la normale.',
    ],
  ])('%s', (_, given, en, fr) => {
    expect(said(surgeSentence(given, words), english)).toBe(en);
    expect(said(surgeSentence(given, words), french)).toBe(fr);
  });

  test('calm is not announced', () => {
    const { surge: _, ...calm } = signal({ state: 'calm' });
    expect(surgeSentence(calm, words)).toEqual([]);
    expect(quietSentence(calm, words)).toEqual([]);
  });

  test('learning, a tone that turns and a source that died are', () => {
    const { surge: _, ...calm } = signal({ state: 'learning', tone, silence: { since: 3, expected: 20 } });
    expect(said(quietSentence(calm, words), english)).toBe(
      'Still learning the usual pace of Maison Verlaine: three days of mentions are needed. Mentions of Maison Verlaine are turning negative: 6 of the last 9, where about 2 in 10 is usual. Nothing about Maison Verlaine since 3:00, which is unusual: is a source broken?',
    );
  });
});

test.each([
  [12.3, 12, 'hour'],
  [0.5, 12, 'day'],
  [1 / 24, 1, 'day'],
  [1 / 168, 1, 'week'],
  [0, 1, 'month'],
])('%d an hour is said as %d a %s', (perHour, count, unit) => {
  expect(usualPace(perHour)).toEqual({ count, unit });
});

describe('a warning goes away when told to', () => {
  test('"got it" is final for this surge, unless it becomes a strong one', () => {
    const now = signal();
    const seen = gotIt({}, now);
    expect(isShown(now, {}, 0)).toBe(true);
    expect(isShown(now, seen, 0)).toBe(false);
    const stronger = signal({ surge: { ...(now.surge ?? neverAbsent()), strong: true } });
    expect(isShown(stronger, seen, 0)).toBe(true);
    expect(isShown(stronger, gotIt(seen, stronger), 0)).toBe(false);
  });

  test('muted for four hours', () => {
    const muted = mute({}, 1_000);
    expect(isShown(signal(), muted, 1_000 + 3.9 * 3_600_000)).toBe(false);
    expect(isShown(signal(), muted, 1_000 + 4 * 3_600_000)).toBe(true);
  });

  test('old news is not shown at the box', () => {
    expect(isShown(signal({ bin: 22 }), {}, 0)).toBe(false);
  });
});

function neverAbsent(): never {
  throw new Error('the signal has a surge');
}
