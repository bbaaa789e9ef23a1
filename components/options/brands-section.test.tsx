// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { BrandsSection } from './brands-section';

afterEach(person.leaves);

const two = [
  { id: 'dumas', name: 'Librairie Dumas' },
  { id: 'club', name: 'Vélo Club' },
];
const heard = { onAdd: vi.fn(), onUse: vi.fn(), onRemove: vi.fn() };
const section = (brands = two) => <BrandsSection inUse="dumas" brands={brands} {...heard} />;

test('another brand is put in use in one press', () => {
  person.sees(section(), 'en');
  person.presses('Use Vélo Club');
  expect(heard.onUse).toHaveBeenCalledWith('club');
});

test('a brand is removed only once she has been asked; the one in use cannot be', () => {
  person.sees(section(), 'en');
  expect(person.reads()).not.toContain('Erase for good');
  person.presses('Remove Vélo Club');
  expect(person.reads()).toContain('The history stays.');
  expect(heard.onRemove).not.toHaveBeenCalled();
  person.presses('Erase for good');
  expect(heard.onRemove).toHaveBeenCalledWith('club');
});

test('a brand without a name is asked for one', () => {
  person.sees(section([{ id: 'dumas', name: '' }]), 'en');
  expect(person.reads()).toContain('Your brand, not named yet');
  person.presses('Add a brand');
  person.presses('Save');
  expect(person.reads()).toContain('A brand needs a name.');
  expect(heard.onAdd).not.toHaveBeenCalled();
  person.writes('Name of the brand', ' Vélo Club ');
  person.presses('Save');
  expect(heard.onAdd).toHaveBeenCalledWith('Vélo Club');
});
