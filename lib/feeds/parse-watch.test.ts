import { describe, expect, test } from 'vitest';
import { observe } from '../vigilance/observe';
import { newWatch } from '../vigilance/watch';
import { parseWatch } from './parse-watch';

let watch = newWatch();
for (let hour = 0; hour < 400; hour++) watch = observe(watch, 493_704 + hour, (hour * 7) % 9).state;
const next = 493_704 + 400;

describe('what was learned of a brand survives the storage', () => {
  test('through JSON and back, the answer is the same', () => {
    const back = parseWatch(JSON.parse(JSON.stringify(watch)));
    expect(back).toEqual(watch);
    expect(back && observe(back, next, 30)).toEqual(observe(watch, next, 30));
  });

  test('in the middle of a surge too', () => {
    const risen = observe(observe(watch, next, 90).state, next + 1, {
      count: 80,
      rated: 9,
      negative: 8,
    }).state;
    expect(risen.episode).not.toBeNull();
    expect(parseWatch(JSON.parse(JSON.stringify(risen)))).toEqual(risen);
  });

  test.each([
    null,
    'x',
    {},
    { v: 2 },
    { ...newWatch(), rate: { ...newWatch().rate, byHour: [1] } },
    { ...newWatch(), spreads: [] },
    { ...newWatch(), burstOdds: 'high' },
  ])('a damaged one is refused: %j', (value) => {
    expect(parseWatch(value)).toBeUndefined();
  });
});
