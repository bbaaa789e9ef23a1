// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { KeptRecord } from '../kept-record';
import { useKept } from './use-kept';

/** However busy the machine is. */
const patient = { timeout: 20_000 };

type Names = readonly string[];

/** A record whose storage answers one thing after the other, each when it is told to. */
function slowRecord(kept: Names) {
  let names = kept;
  let turn: Promise<unknown> = Promise.resolve();
  const doors: (() => void)[] = [];
  const inTurn = (work: () => Names): Promise<Names> => {
    const done = turn.then(() => new Promise<void>((resolve) => doors.push(resolve))).then(work);
    turn = done;
    return done;
  };
  const record: KeptRecord<Names> = {
    read: () => inTurn(() => names),
    change: (make) =>
      inTurn(() => {
        names = make(names);
        return names;
      }),
  };
  const answer = async () => {
    await expect.poll(() => doors.length, patient).toBeGreaterThan(0);
    doors.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { record, kept: () => names, answer };
}

let add: (name: string) => void = () => {};
const Shown = ({ record }: { record: KeptRecord<Names> }) => {
  const [names, change] = useKept<Names>(record, []);
  add = (name) => change((now) => [...now, name]);
  return <p>{names.join(' ')}</p>;
};
const shown = () => document.body.textContent;
afterEach(() => render(null, document.body));

test('what is named twice in a row before the storage answers is all kept, beside what was there', async () => {
  const { record, kept, answer } = slowRecord(['before']);
  render(<Shown record={record} />, document.body);
  await answer();
  await expect.poll(shown, patient).toBe('before');
  add('first');
  add('second');
  await expect.poll(shown, patient).toBe('before first second');
  const looks: (string | null)[] = [];
  for (const _ of ['first', 'second']) {
    await answer();
    looks.push(shown());
  }
  expect(kept()).toEqual(['before', 'first', 'second']);
  // And nothing of it went away in between.
  expect(new Set(looks)).toEqual(new Set(['before first second']));
});
