// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { PeopleSection } from './people-section';

afterEach(person.leaves);

describe('people', () => {
  const julie = { id: 'j', firstName: 'Julie', lastName: 'Durand' };
  const amadou = { id: 'a', firstName: 'Amadou' };

  function show(people: readonly { id: string; firstName: string; lastName?: string }[]) {
    const heard = { onAdd: vi.fn(), onChange: vi.fn(), onRemove: vi.fn(), onTakeDuty: vi.fn() };
    person.sees(<PeopleSection people={people} onDuty="j" {...heard} />);
    return heard;
  }

  test('a first name is enough to be added', () => {
    const heard = show([]);
    person.presses('Add a person');
    person.writes('First name', ' Léa ');
    person.presses('Save');
    expect(heard.onAdd).toHaveBeenCalledWith({ firstName: 'Léa' });
  });

  test('without a first name nothing is added, and the reason is said', () => {
    const heard = show([]);
    person.presses('Add a person');
    person.presses('Save');
    expect(heard.onAdd).not.toHaveBeenCalled();
    expect(person.isTold('First name')).toBe('A first name is needed to sign.');
  });

  test('initials as long as a name are refused', () => {
    const heard = show([]);
    person.presses('Add a person');
    person.writes('First name', 'Léa');
    person.writes('Initials', 'LeaMartin');
    person.presses('Save');
    expect(heard.onAdd).not.toHaveBeenCalled();
    expect(person.isTold('Initials')).toBe('5 characters at most.');
  });

  test('another person takes the duty in one press', () => {
    const heard = show([julie, amadou]);
    person.presses('Put on duty: Amadou');
    expect(heard.onTakeDuty).toHaveBeenCalledWith('a');
  });
});
