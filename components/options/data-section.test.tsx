// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { DataSection } from './data-section';

afterEach(person.leaves);

const nothing = () => {};

const data = {
  names: { people: [], brands: [] },
  onExport: nothing,
  onTable: nothing,
  onImport: nothing,
  onConfirm: nothing,
  onCancel: nothing,
  onErase: nothing,
  onEraseOne: nothing,
};

test('what a file would bring is told before anything is written', () => {
  const onConfirm = vi.fn();
  const preview = { fresh: 12, experiments: 1, refused: 2, span: { from: 0, to: 86_400_000 } };
  person.sees(<DataSection {...data} preview={preview} onConfirm={onConfirm} />);
  expect(person.reads()).toContain('one test');
  expect(person.reads()).toContain('12 events are new');
  person.presses('Bring it in');
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('erasing a person or a brand asks once more', () => {
  const onEraseOne = vi.fn();
  const names = { people: ['Julie Durand'], brands: ['Vélo & Co'] };
  person.sees(<DataSection {...data} names={names} onEraseOne={onEraseOne} />);
  person.chooses('Person or brand', 'Vélo & Co (brand)');
  person.presses('Erase from the history');
  expect(onEraseOne).not.toHaveBeenCalled();
  person.presses('Erase for good');
  expect(onEraseOne).toHaveBeenCalledWith({ brand: 'Vélo & Co' });
});

test('what erases comes in at once, so that none of it moves under her pointer once she sees it', () => {
  const names = { people: ['Julie Durand'], brands: [] };
  const onErase = vi.fn();
  const { names: _, ...asked } = data;
  person.sees(<DataSection {...asked} onErase={onErase} />);
  expect(person.buttons('Erase everything')).toEqual([]);
  person.sees(<DataSection {...data} names={names} onErase={onErase} />);
  expect(person.reads()).toMatch(/Erase from the history.*Erase everything/);
});

describe('erasing everything', () => {
  test.each([
    ['', 0],
    ['yes', 0],
    ['erase', 1],
    [' ERASE ', 1],
  ])('after %j is typed, the button works %i times', (typed, times) => {
    const onErase = vi.fn();
    person.sees(<DataSection {...data} onErase={onErase} />);
    person.writes('Type “erase” to go on', typed);
    person.presses('Erase everything');
    expect(onErase).toHaveBeenCalledTimes(times);
  });

  test('in French the word is French', () => {
    const onErase = vi.fn();
    person.sees(<DataSection {...data} onErase={onErase} />, 'fr');
    person.writes('Tapez « effacer » pour continuer', 'effacer');
    person.presses('Tout effacer');
    expect(onErase).toHaveBeenCalledOnce();
  });
});
