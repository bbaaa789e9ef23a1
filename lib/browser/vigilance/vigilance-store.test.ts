import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { PollStep } from '../../feeds/poll/poll-due';
import { newSourceState } from '../../feeds/poll/source-state';
import { keepImported } from './keep-imported';
import { VigilanceStore } from './vigilance-store';

const mention = (id: string, title = 'Oriflo rouvre sa fontaine') => ({
  id,
  feed: 'a',
  source: 'gazette.example',
  title,
  text: '',
  publishedAt: 1_000,
  seenAt: 2_000,
});
const source = {
  id: 'a',
  kind: 'feed',
  address: 'https://gazette.example/feed',
  name: 'Gazette',
  addedAt: 1,
};
const step = (what: PollStep['what'], ids: readonly string[], nextAt = 5_000): PollStep => ({
  what,
  source: 'a',
  state: { ...newSourceState(0), nextAt, readAt: 2_000 },
  mentions: ids.map((id) => mention(id)),
  host: ['gazette.example', 3_000],
});

test('a reading is kept whole, and taken up by the next worker where it was left', async () => {
  const store = new VigilanceStore('whole');
  await store.sources.add(source);
  await store.keepStep(step('read', ['1', '2']));
  store.close();
  const next = new VigilanceStore('whole');
  const state = await next.pollState();
  expect(state.states.a?.nextAt).toBe(5_000);
  expect(state.hosts).toEqual({ 'gazette.example': 3_000 });
  expect(await next.mentions.count()).toBe(2);
});

test('a mention read twice is one, and keeps the tone it was given and her “not about us”', async () => {
  const store = new VigilanceStore('twice');
  await store.sources.add(source);
  await store.keepStep(step('read', ['1']));
  await store.mentions.update('1', { tone: -0.6, other: true });
  await store.keepStep(step('read', ['1', '1', '2']));
  expect(await store.mentions.get('1')).toMatchObject({ tone: -0.6, other: true });
  expect(await store.mentions.count()).toBe(2);
});

test('what a source brings after it was removed is not kept', async () => {
  const store = new VigilanceStore('removed');
  await store.sources.add(source);
  await store.keepStep(step('read', ['1']));
  await store.removeSource('a');
  await store.keepStep(step('read', ['2']));
  expect(await store.mentions.count()).toBe(0);
  expect((await store.pollState()).sources).toEqual([]);
});

test('a state that makes no sense costs the source its memory, not its place', async () => {
  const store = new VigilanceStore('nonsense');
  await store.sources.add(source);
  await store.states.put({ id: 'a', value: JSON.parse('{"v":1,"nextAt":"soon"}') });
  const { sources, states } = await store.pollState();
  expect(sources).toHaveLength(1);
  expect(states).toEqual({});
});

test('asked for now, a source is due now; one that was due already is not put off', async () => {
  const store = new VigilanceStore('due');
  await store.sources.add(source);
  await store.keepStep(step('read', []));
  await store.makeDue('a', 4_000);
  expect((await store.pollState()).states.a?.nextAt).toBe(4_000);
  await store.makeDue('a', 4_500);
  expect((await store.pollState()).states.a?.nextAt).toBe(4_000);
});

test('a file that was imported is a source that is never read, and covers its own time', async () => {
  const store = new VigilanceStore('file');
  const file = { ...source, id: 'file-1', address: '', name: 'alerti.csv' };
  const mentions = [mention('1'), { ...mention('2'), publishedAt: 9_000 }];
  expect(await keepImported(store, file, { mentions, tones: { 1: -1 }, skipped: 0 })).toEqual({
    kept: 2,
    tooOld: 0,
  });
  expect((await store.pollState()).sources).toEqual([]);
  expect((await store.pollState()).states['file-1']?.coverage).toEqual([[1_000, 9_000]]);
  expect((await store.mentions.get('1'))?.tone).toBe(-1);
});

test('mentions of a file that are older than a month are left out, and counted so that she is told', async () => {
  const store = new VigilanceStore('old file');
  const addedAt = 100 * 86_400_000;
  const file = { ...source, id: 'file-2', address: '', name: 'alerti.csv', addedAt };
  const mentions = [mention('old'), { ...mention('new'), publishedAt: addedAt - 1_000 }];
  expect(await keepImported(store, file, { mentions, tones: {}, skipped: 0 })).toEqual({
    kept: 1,
    tooOld: 1,
  });
  expect(await store.mentions.toCollection().primaryKeys()).toEqual(['new']);
  const older = { mentions: [mention('older')], tones: {}, skipped: 0 };
  expect(await keepImported(store, { ...file, id: 'file-3' }, older)).toEqual({ kept: 0, tooOld: 1 });
  expect(await store.sources.count()).toBe(1);
});

test('a source followed to its new address keeps what it brought, and is read there at once', async () => {
  const store = new VigilanceStore('moved');
  await store.sources.add(source);
  await store.keepStep(step('read', ['1'], 9_000));
  const there = 'https://news.gazette.example/feed';
  await store.states.update('a', {
    value: { ...step('read', []).state, moved: { address: there, since: 1, times: 3 } },
  });
  await store.moveSource('a', there, 4_000);
  const { sources, states } = await store.pollState();
  expect(sources[0]?.address).toBe(there);
  expect(states.a).toMatchObject({ nextAt: 4_000, readAt: 2_000 });
  expect(states.a?.moved).toBeUndefined();
  expect(await store.mentions.count()).toBe(1);
});
