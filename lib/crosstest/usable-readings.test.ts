import { describe, expect, it } from 'vitest';
import { usableReadings } from './usable-readings';

describe('the readings of one post', () => {
  it('are put in order of age', () => {
    const { readings } = usableReadings([
      { count: 9, ageHours: 24 },
      { count: 2, ageHours: 1 },
    ]);
    expect(readings.map(({ count }) => count)).toEqual([2, 9]);
  });

  it('say so when a count went down, and lose nothing', () => {
    const sorted = usableReadings([
      { count: 40, ageHours: 10 },
      { count: 31, ageHours: 20 },
    ]);
    expect(sorted).toMatchObject({ decreased: true, refused: 0 });
    expect(sorted.readings).toHaveLength(2);
  });

  it('count the ones that cannot be, apart', () => {
    const sorted = usableReadings([
      { count: -3, ageHours: 10 },
      { count: Number.NaN, ageHours: 10 },
      { count: 5, ageHours: -1 },
      { count: 5, ageHours: 30 },
    ]);
    expect(sorted.refused).toBe(3);
    expect(sorted.readings).toEqual([{ count: 5, ageHours: 30 }]);
  });
});
