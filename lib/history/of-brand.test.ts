import { expect, test } from 'vitest';
import { withoutBrands } from './of-brand';

const all = [{ brand: 'Librairie Dumas' }, { brand: 'Boulangerie Lune' }, {}, { brand: 'A former name' }];

test('another of her brands teaches nothing; what bears no name, or a former one, still does', () => {
  expect(withoutBrands(all, ['Librairie Dumas'])).toEqual(all.slice(1));
});

test('with one brand, all of the history teaches', () => {
  expect(withoutBrands(all, [])).toEqual(all);
});
