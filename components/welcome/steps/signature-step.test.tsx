// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { person } from '../../../tests/gallery/person';
import { SignatureStep } from './signature-step';

afterEach(person.leaves);

const nothing = () => {};

function show() {
  const onName = vi.fn();
  // What is outside never follows: a slow storage.
  person.sees(
    <SignatureStep
      firstName=""
      lastName=""
      form="^{initials}"
      where="everything"
      onName={onName}
      onForm={nothing}
      onWhere={nothing}
    />,
  );
  return onName;
}

test('her last name does not cut a letter off her first name, however slow the storage is', () => {
  const onName = show();
  person.writes('First name', 'Julie');
  person.writes('Last name (for initials)', 'Durand');
  expect(onName).toHaveBeenLastCalledWith('Julie', 'Durand');
});

test('a last name that was written first is not forgotten', () => {
  const onName = show();
  person.writes('Last name (for initials)', 'Durand');
  person.writes('First name', 'Julie');
  expect(onName).toHaveBeenLastCalledWith('Julie', 'Durand');
});
