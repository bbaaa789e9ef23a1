import { expect, test } from 'vitest';
import { wordsOf } from '../../../tests/gallery/words';
import type { PendingPost } from '../../history/pending-posts';
import { sayPost } from './say-post';

const hour = 3_600_000;
const now = new Date(2026, 9, 20, 10, 0).getTime();
const post: PendingPost = {
  experiment: 'e',
  network: 'mastodon',
  variant: 'B',
  text: 'Samedi, l’atelier rouvre.',
  at: now,
  state: 'due',
  atOnce: false,
  startedAt: now - 72 * hour,
};

test('it is time: a click opens the network, she publishes', () => {
  const { title, message } = sayPost(post, true, now, wordsOf('fr'));
  expect(title).toBe('C’est l’heure de B sur Mastodon');
  expect(message).toContain('C’est vous qui publiez');
});

test('a time that went by is no reproach, and the next one is named', () => {
  const moved: PendingPost = { ...post, state: 'later', at: now + 24 * hour, missed: now };
  const { title, message } = sayPost(moved, true, now + 2 * hour, wordsOf('fr'));
  expect(title).toContain('ce n’est pas grave');
  expect(message).toMatch(/mercredi.*10:00/);
});

test('a network switched off in between is said, with the way out', () => {
  expect(sayPost(post, false, now, wordsOf('en')).message).toContain('switched off');
});

test('far away, the date is said with the day', () => {
  const far: PendingPost = { ...post, state: 'later', at: now + 9 * 24 * hour, missed: now - hour };
  expect(sayPost(far, true, now, wordsOf('en')).message).toMatch(/October 29|29 October/);
});
