// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { person } from '../../tests/gallery/person';
import { daysAgo, type Met, RecognitionLine } from './recognition-line';

afterEach(person.leaves);

const now = new Date(2026, 10, 22, 8, 0).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

test.each([
  [at(22, 7), 'today', 'aujourd’hui'],
  [at(21, 23), 'yesterday', 'hier'],
  [at(19, 17), '3 days ago', 'il y a 3 jours'],
  // A clock that was put back: never "in 2 days".
  [at(24, 8), 'today', 'aujourd’hui'],
])('%d is said as people count days', (moment, en, fr) => {
  expect(daysAgo(moment, now, 'en')).toBe(en);
  expect(daysAgo(moment, now, 'fr')).toBe(fr);
});

test.each([
  [undefined, 'Compose box not met yet.'],
  [{ known: at(19, 17) }, 'Compose box last recognised 3 days ago.'],
  [{ known: at(22, 7), guessed: at(21, 7), lost: at(20, 7) }, 'Compose box last recognised today.'],
  [{ known: at(19, 17), guessed: at(21, 7) }, 'recognised only by what surrounds it, yesterday'],
  [{ known: at(19, 17), lost: at(22, 7) }, 'not found where I knew it, today'],
] satisfies [Met | undefined, string][])(
  '%o: the last thing that happened is what is said',
  (met, sentence) => {
    person.sees(<RecognitionLine met={met} now={now} />);
    expect(person.reads()).toContain(sentence);
  },
);
