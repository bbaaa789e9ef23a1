import { describe, expect, it } from 'vitest';
import type { PendingPost } from '../../history/pending-posts';
import { remindDue } from './remind-due';

const hour = 3_600_000;
const ten = Date.UTC(2026, 9, 20, 8, 0);
const post: PendingPost = {
  experiment: 'e',
  network: 'mastodon',
  variant: 'B',
  text: 'Samedi, l’atelier rouvre.',
  at: ten,
  state: 'due',
  atOnce: false,
  startedAt: ten - 72 * hour,
};
const told = (posts: readonly PendingPost[], before: readonly string[] = []) =>
  remindDue(posts, before).tell.map(({ variant, network }) => `${variant} ${network}`);

describe('she is reminded', () => {
  it('when it is time, once', () => {
    const first = remindDue([post], []);
    expect(first.tell).toEqual([post]);
    expect(told([post], first.told)).toEqual([]);
  });

  it('kindly, when the computer was off at the time', () => {
    const moved: PendingPost = { ...post, state: 'later', at: ten + 24 * hour, missed: ten };
    const round = remindDue([moved], []);
    expect(round.tell).toEqual([moved]);
    expect(told([moved], round.told)).toEqual([]);
    expect(round.next).toBe(ten + 24 * hour);
  });

  it('not of the time that went by when she was told of it, but of the next one', () => {
    const before = remindDue([post], []).told;
    const moved: PendingPost = { ...post, state: 'later', at: ten + 24 * hour, missed: ten };
    expect(told([moved], before)).toEqual([]);
    expect(told([{ ...moved, state: 'due' }], remindDue([moved], before).told)).toEqual(['B mastodon']);
  });

  it('of nothing she has before her eyes, and of nothing a week late', () => {
    expect(told([{ ...post, atOnce: true }])).toEqual([]);
    expect(told([{ ...post, state: 'resting', missed: ten }])).toEqual([]);
  });

  it('at the nearest time; what is due now wakes us again when it is late', () => {
    const later: PendingPost = { ...post, network: 'bluesky', state: 'later', at: ten + 5 * hour };
    expect(remindDue([post, later], []).next).toBe(ten + hour + 1000);
    expect(remindDue([later], []).next).toBe(ten + 5 * hour);
    expect(remindDue([], []).next).toBeUndefined();
  });
});
