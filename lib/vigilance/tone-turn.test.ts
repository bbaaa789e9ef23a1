import { describe, expect, test } from 'vitest';
import type { Mention } from './mention';
import { isAboutSomethingElse, teach, untaught } from './relevance';
import { noTone, rememberTone, type ToneMemory, toneTurn } from './tone-turn';

/** A month of ten rated mentions a day, this share of them negative. */
function month(negativeADay: number): ToneMemory {
  let tone = noTone;
  for (let day = 0; day < 30; day++) tone = rememberTone(tone, day * 24, 10, negativeADay, 1);
  return tone;
}

const today = (tone: ToneMemory, rated: number, negative: number) =>
  toneTurn(rememberTone(rememberTone(tone, 31 * 24, 0, 0, 1), 31 * 24 + 1, rated, negative, 1));

describe('mentions turn negative only as a change', () => {
  test.each([
    ['six of eight, where one in ten is usual', 1, 8, 6, true],
    ['one item, however bad', 1, 1, 1, false],
    ['two bad ones of five', 1, 5, 2, false],
    ['half negative, as every day', 5, 10, 5, false],
    ['a brand people always complain about', 8, 12, 11, false],
    ['all good', 1, 20, 0, false],
  ])('%s', (_, usual, rated, negative, turned) => {
    expect(today(month(usual), rated, negative) !== null).toBe(turned);
  });

  test('yesterday is not today', () => {
    const turned = rememberTone(month(1), 31 * 24, 10, 9, 1);
    expect(toneTurn(turned)).not.toBeNull();
    expect(toneTurn(rememberTone(turned, 32 * 24 + 1, 0, 0, 1))).toBeNull();
  });
});

const mention = (title: string, url: string): Mention => ({
  id: title,
  feed: 'f',
  source: url,
  title,
  text: '',
  url: `https://${url}/x`,
  seenAt: 0,
});

describe('"not about us" teaches', () => {
  const ours = [
    'Orange mobile network outage in Lyon',
    'Orange launches a new mobile plan',
    'Orange results: telecom group grows',
  ];
  const fruit = [
    'Orange harvest begins in Valencia groves',
    'Best orange juice harvest in years',
    'Frost threatens orange groves harvest',
  ];
  let taught = untaught;
  for (const title of ours) taught = teach(taught, mention(title, 'telecom.example'), true);
  for (const title of fruit) taught = teach(taught, mention(title, 'farming.example'), false);

  test('other oranges are left out', () => {
    expect(
      isAboutSomethingElse(taught, mention('Orange groves: harvest down again', 'farming.example')),
    ).toBe(true);
  });

  test.each(['Orange mobile network down', 'Orange sued over plan prices', 'Orange'])('kept: %s', (title) => {
    expect(isAboutSomethingElse(taught, mention(title, 'news.example'))).toBe(false);
  });

  test('nothing is left out before anything was taught', () => {
    expect(isAboutSomethingElse(untaught, mention('Orange groves', 'farming.example'))).toBe(false);
  });

  test('words like __proto__ are only words', () => {
    const odd = teach(untaught, mention('__proto__ constructor toString', 'a.example'), false);
    expect(isAboutSomethingElse(odd, mention('hello there', 'b.example'))).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
