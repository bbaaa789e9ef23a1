// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { AccountsForm, accountsIn } from './accounts-form';

afterEach(person.leaves);

test.each([
  ['@dumas, dumas_enfants', ['@dumas', 'dumas_enfants']],
  ['Librairie Dumas ; Librairie Dumas', ['Librairie Dumas']],
  [' , ', []],
])('"%s" names these accounts', (typed, accounts) => {
  expect(accountsIn(typed)).toEqual(accounts);
});

test('each network that is on has its own accounts', () => {
  const onAccounts = vi.fn();
  const places = [{ id: 'x', label: 'X', accounts: ['dumas'] }];
  person.sees(<AccountsForm places={places} onAccounts={onAccounts} />);
  person.writes('On X', 'dumas, @dumas_enfants');
  expect(onAccounts).toHaveBeenCalledWith('x', ['dumas', '@dumas_enfants']);
});
