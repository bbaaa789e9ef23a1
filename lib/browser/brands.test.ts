import { describe, expect, test } from 'vitest';
import { addBrand, brandFor, brandsBeside, removeBrand, switchBrand } from './brands';
import { firstSettings, parseSettings, type Settings } from './settings';

const dumas: Settings = {
  ...firstSettings,
  brand: 'Librairie Dumas',
  voice: { address: { fr: 'vous' } },
  accounts: { x: ['@librairiedumas'] },
  target: 'linkedin',
  vigilance: { ...firstSettings.vigilance, terms: ['Dumas'] },
};
const added: Settings = { ...dumas, ...addBrand(dumas, 'second', 'Vélo Club') };
const club: Settings = { ...added, voice: { address: { fr: 'tu' } }, accounts: { x: ['velo_club'] } };

describe('somebody who speaks for two brands', () => {
  test('the second one begins anew, and signs as the first did', () => {
    expect(added).toMatchObject({ brand: 'Vélo Club', voice: {}, accounts: {}, signature: dumas.signature });
    expect(added.vigilance.terms).toEqual([]);
  });

  test('back to the first, everything it decided is there, and the second is kept', () => {
    const back: Settings = { ...club, ...switchBrand(club, 'first') };
    expect(back).toEqual({ ...dumas, otherBrands: back.otherBrands });
    expect({ ...back, ...switchBrand(back, 'second') }).toEqual(club);
  });

  test('what is kept survives being stored', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(club)))).toEqual({ settings: club, repaired: [] });
  });

  test('a brand that is removed is gone; the one in use stays', () => {
    expect({ ...club, ...removeBrand(club, 'first') }.otherBrands).toEqual([]);
    expect({ ...club, ...removeBrand(club, 'second') }).toEqual(club);
  });

  test('a brand that does not exist changes nothing', () => {
    expect(switchBrand(club, 'nobody')).toEqual({});
  });
});

describe('the account she writes from says which brand speaks', () => {
  test.each([
    ['LibrairieDumas', 'Librairie Dumas'],
    ['@velo_club', 'Vélo Club'],
    ['somebody.else', 'Vélo Club'],
    [undefined, 'Vélo Club'],
  ])('%s: %s', (account, brand) => {
    const draft = { network: 'x', ...(account === undefined ? {} : { account }) };
    expect(brandFor(club, draft).brand).toBe(brand);
  });

  test('the same name on another network says nothing', () => {
    expect(brandFor(club, { network: 'bluesky', account: 'librairiedumas' }).brand).toBe('Vélo Club');
  });
});

test('beside a brand are her others, by their names; one without a name counts as the one in use', () => {
  expect(brandsBeside(club, 'Librairie Dumas')).toEqual(['Vélo Club']);
  expect(brandsBeside(club, 'Vélo Club')).toEqual(['Librairie Dumas']);
  expect(brandsBeside(club, undefined)).toEqual(['Librairie Dumas']);
  const unnamed = { ...club, otherBrands: club.otherBrands.map((one) => ({ ...one, brand: '' })) };
  expect(brandsBeside(unnamed, 'Vélo Club')).toEqual([]);
});
