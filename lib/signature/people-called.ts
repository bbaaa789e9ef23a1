import { fold } from './fold';
import { initialsOf, type Person } from './person';

type Roster = ReadonlyMap<string, readonly Person[]>;

const bare = (name: string): string => fold(name.normalize('NFC')).replace(/[.\s]/g, '');

const namesOf = (person: Person): ReadonlySet<string> => {
  const first = bare(person.firstName);
  const last = bare(person.lastName ?? '');
  const full = last ? [first + last, first + last.charAt(0)] : [];
  return new Set([first, bare(initialsOf(person)), ...full].filter(Boolean));
};

const rosters = new WeakMap<readonly Person[], Roster>();

const rosterOf = (people: readonly Person[]): Roster => {
  const before = rosters.get(people);
  if (before) return before;
  const roster = new Map<string, Person[]>();
  for (const person of people) {
    for (const name of namesOf(person)) roster.set(name, [...(roster.get(name) ?? []), person]);
  }
  rosters.set(people, roster);
  return roster;
};

/** The people a signed name or initials may stand for: `JD`, `j.d.`, `Marie`, `Marie L.`, `Marie Leroy`. */
export const peopleCalled = (name: string, people: readonly Person[]): readonly Person[] =>
  rosterOf(people).get(bare(name)) ?? [];
