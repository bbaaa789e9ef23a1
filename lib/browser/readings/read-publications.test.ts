import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { loopbackServer } from '../../../tests/loopback-server';
import { started } from '../../../tests/samples/started';
import type { Verdict } from '../../crosstest/decide';
import type { HistoryEvent } from '../../history/event';
import { fold } from '../../history/fold';
import { type HistoryStore, openHistory } from '../../history/store';
import { keepReading } from './keep-reading';
import { nextReadingAt, readPublications } from './read-publications';

const server = loopbackServer();
const hour = 3_600_000;
const start = Date.UTC(2026, 2, 27, 9);

const status = (likes: number, content = '<p>Bonjour à toutes et à tous</p>') => ({
  content,
  favourites_count: likes,
  reblogs_count: 0,
  replies_count: 1,
});
const says = (id: string, value: unknown, code = 200) =>
  server.answers.set(`/api/v1/statuses/${id}`, (_, response) => {
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  });

/** A history where A (status 1) and B (status 2, three days later) were published on this machine's own server. */
async function published(name: string): Promise<HistoryStore> {
  const history = openHistory(name);
  const common = { experiment: 'e1', network: 'mastodon' } as const;
  const events: HistoryEvent[] = [
    started('e1', { at: start, test: ['mastodon'] }),
    {
      ...common,
      id: 'a',
      type: 'publication/observed',
      variant: 'A',
      text: 'Bonjour à toutes et à tous',
      at: start,
      url: `${server.origin()}/@lea/1`,
    },
    {
      ...common,
      id: 'b',
      type: 'publication/observed',
      variant: 'B',
      text: 'Salut tout le monde',
      at: start + 72 * hour,
      url: `${server.origin()}/@lea/2`,
    },
  ];
  await history.append(events);
  return history;
}

function toolsAt(afterHours: number, told: Verdict[] = [], granted = true) {
  return {
    fetch: globalThis.fetch,
    now: () => start + afterHours * hour,
    signal: new AbortController().signal,
    granted: async () => (granted ? [`${server.origin()}/*`] : []),
    tell: async (_: unknown, verdict: Verdict) => void told.push(verdict),
    beside: async () => [],
  };
}
const experimentOf = async (history: HistoryStore) => fold((await history.read()).events)[0];

test('from publication to verdict without a hand: half way, at 24 hours, and one notice when it has something to say', async () => {
  const history = await published('whole');
  const told: Verdict[] = [];
  says('1', status(9));
  await readPublications(history, toolsAt(12, told));
  says('1', status(40));
  await readPublications(history, toolsAt(24.2, told));
  says('2', status(3, '<p>Salut tout le monde</p>'));
  await readPublications(history, toolsAt(84.5, told));
  says('2', status(5, '<p>Salut tout le monde</p>'));
  await readPublications(history, toolsAt(96.3, told));
  await readPublications(history, toolsAt(120, told));

  const experiment = await experimentOf(history);
  expect(
    experiment?.readings.map(({ variant, ageHours, counts }) => [
      variant,
      Math.round(ageHours ?? 0),
      counts.likes,
    ]),
  ).toEqual([
    ['A', 12, 9],
    ['A', 24, 40],
    ['B', 13, 3],
    ['B', 24, 5],
  ]);
  expect(experiment?.claims).toHaveLength(4);
  expect(told).toHaveLength(1);
  expect(told[0]?.leader).toBe('A');
  expect(await nextReadingAt(history, toolsAt(120))).toBeUndefined();
});

test('readings kept at the same moment give one notice, not one each', async () => {
  const history = await published('together');
  const told: Verdict[] = [];
  const tools = toolsAt(0, told);
  const taken = (variant: 'A' | 'B', likes: number, count: number) =>
    ({
      id: `${variant}:${count}`,
      type: 'reading/taken',
      experiment: 'e1',
      at: start + 100 * hour + count,
      variant,
      network: 'mastodon',
      source: 'hand',
      counts: { likes },
    }) as const;
  await keepReading(taken('A', 40, 0), history, tools);
  await Promise.all([1, 2, 3].map((count) => keepReading(taken('B', 5, count), history, tools)));
  expect(told).toHaveLength(1);
  expect((await experimentOf(history))?.claims).toHaveLength(4);
});

test('nothing is asked of a server she has not allowed', async () => {
  const history = await published('refused');
  says('1', status(9));
  await readPublications(history, toolsAt(30, [], false));
  expect(server.asked).toHaveLength(0);
  expect((await experimentOf(history))?.readings).toEqual([]);
});

test('a worker that wakes twice for the same reading stores it once', async () => {
  const history = await published('twice');
  says('1', status(9));
  await Promise.all([readPublications(history, toolsAt(24)), readPublications(history, toolsAt(24))]);
  expect((await experimentOf(history))?.readings).toHaveLength(1);
  expect((await experimentOf(history))?.claims).toHaveLength(1);
});

test('a failure is kept with its reason, tried again later, and the reading then taken', async () => {
  const history = await published('failure');
  says('1', {}, 503);
  await readPublications(history, toolsAt(24));
  await readPublications(history, toolsAt(24.1));
  expect((await experimentOf(history))?.missed.map(({ why }) => why)).toEqual(['unreachable']);
  says('1', status(11));
  await readPublications(history, toolsAt(24.3));
  expect((await experimentOf(history))?.readings.map(({ counts }) => counts.likes)).toEqual([11]);
});

test('a deleted post is said to be deleted, and what was read before stays', async () => {
  const history = await published('deleted');
  says('1', status(9));
  await readPublications(history, toolsAt(12));
  says('1', { error: 'Record not found' }, 404);
  await readPublications(history, toolsAt(24));
  const experiment = await experimentOf(history);
  expect(experiment?.missed.map(({ why }) => why)).toEqual(['deleted']);
  expect(experiment?.readings).toHaveLength(1);
});

test('a post changed since is shown as changed; a link that the network shortens is no change', async () => {
  const history = await published('edited');
  says(
    '1',
    status(9, '<p>Bonjour à toutes et à tous <a href="https://exemple.org/x">exemple.org/x…</a></p>'),
  );
  await readPublications(history, toolsAt(12));
  expect((await experimentOf(history))?.publications[0]?.edited).toBeUndefined();
  says('1', status(10, '<p>Bonjour à toutes et à tous, c’est demain</p>'));
  await readPublications(history, toolsAt(24));
  expect((await experimentOf(history))?.publications[0]?.edited?.text).toContain('demain');
});

test('counts that went down are kept as they are, and the verdict stays a number', async () => {
  const history = await published('down');
  const told: Verdict[] = [];
  says('1', status(40));
  await readPublications(history, toolsAt(12, told));
  says('1', status(30));
  await readPublications(history, toolsAt(24, told));
  says('2', status(0, '<p>Salut tout le monde</p>'));
  await readPublications(history, toolsAt(96, told));
  const experiment = await experimentOf(history);
  expect(experiment?.readings.map(({ counts }) => counts.likes)).toEqual([40, 30, 0]);
  expect(experiment?.claims.every(({ probabilityA }) => probabilityA > 0 && probabilityA < 1)).toBe(true);
});
