import { expect, test } from 'vitest';
import { accountCheck } from './account-check';
import type { Draft } from './draft';

const draft = (account: string | undefined, network = 'x'): Draft => ({
  text: 'Bonjour',
  network,
  surface: 'post',
  ...(account === undefined ? {} : { account }),
});
const said = (account: string | undefined, accounts: readonly string[], network = 'x') =>
  accountCheck.run(draft(account, network), undefined, { accounts }).map(({ reason }) => reason);

test('a message that would go out from her own account is noticed', () => {
  expect(said('julie_d', ['librairiedumas'])).toEqual([
    { key: 'findingAccountOther', params: { account: '@julie_d', own: '@librairiedumas' } },
  ]);
});

test('on networks that show names, names are said', () => {
  expect(said('Julie Durand', ['Librairie Dumas'], 'linkedin')).toEqual([
    { key: 'findingAccountOther', params: { account: 'Julie Durand', own: 'Librairie Dumas' } },
  ]);
});

test.each([
  ['the same, written otherwise', 'LibrairieDumas', ['@librairiedumas']],
  ['one of several', 'dumas_enfants', ['librairiedumas', 'dumas_enfants']],
  ['a server left out', 'dumas', ['dumas@mastodon.example']],
  ['a name with odd spaces', 'Librairie\u00a0Dumas', ['librairie  dumas']],
  ['an account that the page does not show', undefined, ['librairiedumas']],
  ['no account told', 'julie_d', []],
])('nothing is said: %s', (_, account, accounts) => {
  expect(said(account, accounts)).toEqual([]);
});

test('another server is another account, when both are said', () => {
  expect(said('dumas@other.example', ['dumas@mastodon.example'], 'mastodon')).toHaveLength(1);
});
