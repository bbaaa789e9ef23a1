import { fold } from './fold';
import { initialsOf, type Person } from './person';

const bare = (name: string): string => fold(name.normalize('NFC')).replace(/[.\s]/g, '');

/** The people a signed name or initials may stand for: `JD`, `j.d.`, `Marie`, `Marie L.`, `Marie Leroy`. */
export const peopleCalled = (name: string, people: readonly Person[]): readonly Person[] => {
  const called = bare(name);
  if (!called) return [];
  return people.filter((person) => {
    const first = bare(person.firstName);
    const last = bare(person.lastName ?? '');
    const ways = [first, bare(initialsOf(person)), last && first + last, last && first + last.charAt(0)];
    return ways.includes(called);
  });
};
