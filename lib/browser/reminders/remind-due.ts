import type { PendingPost } from '../../history/pending-posts';

/** What a round of reminders does: whom to tell now, what was told so far, when to wake next. */
export interface Round {
  readonly tell: readonly PendingPost[];
  /** Keys of all that was told and still matters. */
  readonly told: readonly string[];
  /** Ms since 1970; undefined when nothing is to come. */
  readonly next: number | undefined;
}

/** After this, a post that was due is late, and is planned again. */
const late = 3_601_000;

const keyOf = ({ experiment, network, variant }: PendingPost, at: number): string =>
  `${experiment} ${network} ${variant} ${at}`;

/**
 * Decides a round from what is still to be published (see pendingPosts) and what was told before. Each time is told
 * once: when it comes, or, where the computer was off, that it went by and when it is planned again. A post that was
 * for the very moment of the plan is not told: she had it before her eyes.
 */
export function remindDue(pending: readonly PendingPost[], told: readonly string[]): Round {
  const before = new Set(told);
  const tell: PendingPost[] = [];
  const now: string[] = [];
  let next: number | undefined;
  for (const post of pending) {
    if (post.state === 'resting') continue;
    const missed = post.missed === undefined ? undefined : keyOf(post, post.missed);
    const key = keyOf(post, post.at);
    const dueNow = post.state === 'due' && !before.has(key) && !post.atOnce;
    const wasOff = post.state === 'later' && missed !== undefined && !before.has(missed);
    if (dueNow || wasOff) tell.push(post);
    if (post.state === 'due' || before.has(key)) now.push(key);
    if (missed !== undefined) now.push(missed);
    const wake = post.state === 'due' ? post.at + late : post.at;
    next = Math.min(next ?? wake, wake);
  }
  return { tell, told: now, next };
}
