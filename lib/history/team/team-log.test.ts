import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { started as sample } from '../../../tests/samples/started';
import { HistoryDatabase } from '../database';
import type { ExperimentEvent } from '../event';
import { openHistory } from '../store';
import { teamLog } from './team-log';

const { signal } = new AbortController();
const server = { address: 'https://couch.example.net/bakery', user: 'julie', password: 'secret' };
const noon = Date.UTC(2026, 10, 20, 12);

const started = (experiment: string, practice = false): ExperimentEvent =>
  sample(experiment, { id: `${experiment}-start`, at: noon, practice });

const decided = (experiment: string, id: string): ExperimentEvent => ({
  id,
  at: noon + 9,
  experiment,
  type: 'decision/made',
  chosen: 'A',
});

/** A history and the team's side of it, on the same database. */
function open(name: string) {
  return { history: openHistory(name), log: teamLog(new HistoryDatabase(name)) };
}
const queue = async (log: ReturnType<typeof teamLog>) =>
  (await log.unsent(0, 100)).map(({ event }) => event.id);

describe('what waits to be sent', () => {
  test('is nothing for who is in no team', async () => {
    const { history, log } = open('alone');
    await history.append([started('e1')]);
    expect(await queue(log)).toEqual([]);
  });

  test('is, after joining, everything written before and everything written since', async () => {
    const { history, log } = open('joined');
    await history.append([started('e1')]);
    await log.join(server);
    await history.append([started('e2')]);
    await log.queueFormer(signal);
    expect(new Set(await queue(log))).toEqual(new Set(['e1-start', 'e2-start']));
  });

  test('goes on being gathered where a killed worker stopped', async () => {
    const { history, log } = open('killed');
    await history.append(Array.from({ length: 2_500 }, (_, n) => decided('e1', `d${n}`)));
    await log.join(server);
    const kill = new AbortController();
    const gathering = log.queueFormer(kill.signal);
    kill.abort();
    await expect(gathering).rejects.toThrow();
    const before = await log.waiting();
    expect(before).toBeLessThan(2_500);
    await teamLog(new HistoryDatabase('killed')).queueFormer(signal);
    expect(await log.waiting()).toBe(2_500);
  });

  test('holds neither practice nor what is remembered of people', async () => {
    const { history, log } = open('private');
    await log.join(server);
    const reply = { id: 'r', at: noon, type: 'reply/published', network: 'x', text: 'Bonjour Paul' } as const;
    await history.append([started('p1', true), decided('p1', 'd'), reply, started('e1')]);
    await log.queueFormer(signal);
    expect(await queue(log)).toEqual(['e1-start']);
  });

  test('is not what came from the team, and no more what the team has got', async () => {
    const { history, log } = open('echo');
    await log.join(server);
    await log.queueFormer(signal);
    await log.merge({ events: [started('e9')], aside: [], until: 7 });
    await history.append([started('e1')]);
    expect(await queue(log)).toEqual(['e1-start']);
    await log.sent((await log.unsent(0, 9)).map(({ position }) => position));
    expect(await log.waiting()).toBe(0);
  });
});

describe('what comes from the team', () => {
  test('is shown like one’s own, once', async () => {
    const { history, log } = open('taken');
    await log.join(server);
    const page = { events: [started('e1'), decided('e1', 'd')], aside: [], until: 'a-sequence' };
    expect(await log.merge(page)).toBe(2);
    expect(await log.merge(page)).toBe(0);
    expect(await log.since()).toBe('a-sequence');
    expect((await history.newest(9, false)).map(({ id }) => id)).toEqual(['e1']);
  });

  test('never replaces what is here: another event under a known id is set aside', async () => {
    const { history, log } = open('differs');
    await history.append([decided('e1', 'd')]);
    await log.join(server);
    const theirs: ExperimentEvent = { ...decided('e1', 'd'), type: 'decision/made', chosen: 'B' };
    expect(await log.merge({ events: [theirs], aside: [], until: 1 })).toBe(0);
    expect((await history.read('e1')).events).toMatchObject([{ chosen: 'A' }]);
    expect(await log.aside()).toBe(1);
  });

  test('comes in no more after leaving, and what is here stays', async () => {
    const { history, log } = open('left');
    await log.join(server);
    await log.merge({ events: [started('e1')], aside: [], until: 1 });
    await log.leave();
    expect(await log.merge({ events: [started('e2')], aside: [], until: 2 })).toBe(0);
    expect((await history.read()).events.map(({ id }) => id)).toEqual(['e1-start']);
    expect(await log.member()).toBeUndefined();
  });
});

test('a test erased by one is erased from the lists of all', async () => {
  const [julie, paul] = [open('erases'), open('sees')];
  for (const { history, log } of [julie, paul]) {
    await log.join(server);
    await history.append([started('e1'), started('e2')]);
    await log.sent((await log.unsent(0, 9)).map(({ position }) => position));
  }
  await julie.history.erase('e1');
  const told = await julie.log.unsent(0, 9);
  await paul.log.merge({ events: told.map(({ event }) => event), aside: [], until: 1 });
  expect((await paul.history.newest(9, false)).map(({ id }) => id)).toEqual(['e2']);
});
