import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Seen } from '../history/seen';
import { openHistory } from '../history/store';
import { RememberedReplies } from './remembered-replies';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22);
const on = { replies: true, people: true, days: 30 };
const paul = { name: 'Paul Ferrand', handle: 'paul.bsky.social' };
const text = 'Bonjour Paul, votre colis est parti ce matin et arrivera chez vous vendredi. ^JD';
const told = { remember: on, now };

const seen = (at: number, more: Partial<Seen> = {}): Seen => ({
  network: 'bluesky',
  text,
  at,
  practice: false,
  reply: { answering: { ...paul, text: 'Où en est ma livraison ?' } },
  ...more,
});
const draft = { text, network: 'bluesky', surface: 'reply', answering: paul } as const;

test('what is on is remembered: the reply, and whom it answered', async () => {
  const replies = new RememberedReplies(openHistory('on'));
  await replies.keep(seen(now - 2 * day), on);
  const { replies: index, justTalked } = await replies.signals(draft, told);
  expect(index?.search(text.replace('Paul', 'Léa'))?.last.at).toBe(now - 2 * day);
  expect(justTalked).toBe(false);
  await replies.keep(seen(now - 60_000), on);
  expect((await replies.known('bluesky', paul, told))?.count).toBe(2);
  expect((await replies.signals(draft, told)).justTalked).toBe(true);
});

test.each([
  ['the switch is off', seen(now - day), { ...on, replies: false }],
  ['it was tried in practice', seen(now - day, { practice: true }), on],
  ['it was a post', { network: 'bluesky', text, at: now - day, practice: false }, on],
])('nothing is kept when %s', async (why, published, remember) => {
  const history = openHistory(why);
  await new RememberedReplies(history).keep(published, remember);
  expect(await history.replies()).toEqual([]);
});

test('without the second switch, nobody is named in what is kept', async () => {
  const history = openHistory('nobody');
  await new RememberedReplies(history).keep(seen(now), { ...on, people: false });
  expect(JSON.stringify(await history.replies())).not.toContain('Ferrand');
});

test('nothing is told while the switch is off, even of what was kept before', async () => {
  const replies = new RememberedReplies(openHistory('off'));
  await replies.keep(seen(now - day), on);
  const off = { ...told, remember: { ...on, replies: false } };
  expect(await replies.signals(draft, off)).toEqual({});
  expect(await replies.known('bluesky', paul, off)).toBeUndefined();
});

test('somebody forgotten leaves nothing behind; the others stay', async () => {
  const history = openHistory('forgotten');
  const replies = new RememberedReplies(history);
  await replies.keep(seen(now - day), on);
  await replies.keep(seen(now - 2 * day, { reply: { answering: { name: 'Nadia' } } }), on);
  await replies.forget('bluesky', paul);
  expect(JSON.stringify(await history.replies())).not.toContain('Ferrand');
  expect(await history.replies()).toHaveLength(1);
  expect(await replies.known('bluesky', paul, told)).toBeUndefined();
});

test('a reply is one exchange, even to who asks between the disk and the end of keeping it', async () => {
  const history = openHistory('meanwhile');
  const replies = new RememberedReplies(history);
  await replies.keep(seen(now - 2 * day), on);
  const append = history.append.bind(history);
  history.append = async (events) => {
    const stored = await append(events);
    await replies.known('bluesky', paul, told);
    return stored;
  };
  await replies.keep(seen(now - 60_000), on);
  expect((await replies.known('bluesky', paul, told))?.count).toBe(2);
});

test('a reply older than she wants it kept is erased', async () => {
  const history = openHistory('aged');
  const replies = new RememberedReplies(history);
  await replies.keep(seen(now - 31 * day), on);
  await replies.keep(seen(now - 29 * day), on);
  await replies.tidy(on, now);
  expect((await history.replies()).map(({ at }) => at)).toEqual([now - 29 * day]);
});
