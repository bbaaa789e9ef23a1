import { expect, test } from 'vitest';
import { usualRule } from '../signature/signature-policy';
import { addBrand } from './brands';
import { firstSettings, type Settings } from './settings';
import { turnTaken } from './turn-taken';

const inTurn = { default: { ...usualRule, rotate: true } };
const dumas: Settings = {
  ...firstSettings,
  brand: 'Librairie Dumas',
  accounts: { x: ['@librairiedumas'] },
  signature: inTurn,
  turn: 4,
};
/** The club is in use; the bookshop waits, and keeps its place among its sign-offs. */
const club: Settings = {
  ...dumas,
  ...addBrand(dumas, 'second', 'Vélo Club'),
  accounts: { x: ['velo_club'] },
};
const turns = (settings: Settings) => [settings.turn, ...settings.otherBrands.map(({ turn }) => turn)];
const after = (settings: Settings, account?: string) => ({
  ...settings,
  ...turnTaken(settings, { network: 'x', ...(account === undefined ? {} : { account }) }),
});

test.each([
  ['velo_club', [1, 4]],
  ['LibrairieDumas', [0, 5]],
  ['somebody.else', [1, 4]],
  [undefined, [1, 4]],
])('a message from %s moves on the sign-offs of its own brand only: %j', (account, expected) => {
  expect(turns(after(club, account))).toEqual(expected);
});

test('a brand that signs always the same way has no turns to take, whatever the other one does', () => {
  const plain: Settings = { ...club, signature: { default: usualRule } };
  expect(turnTaken(plain, { network: 'x', account: 'velo_club' })).toBeUndefined();
  expect(turns(after(plain, 'librairiedumas'))).toEqual([0, 5]);
});
