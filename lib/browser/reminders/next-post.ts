import type { Words } from '../../../components/translate';
import { pendingPosts } from '../../history/pending-posts';
import { stillAwaited } from '../../history/still-awaited';
import type { HistoryStore } from '../../history/store';
import { networkById } from '../../networks';
import type { PostName } from './open-post';
import { sayMoment } from './say-post';

/** The post to make next, said for the popup. */
export interface NextPost extends PostName {
  readonly sentence: string;
  /** What the button that opens its composer says; absent while it is not its time. */
  readonly open?: string;
}

/** The next post of all plans, in the user's language; undefined when none is waiting. */
export async function nextPost(
  history: HistoryStore,
  brewing: boolean,
  words: Words,
): Promise<NextPost | undefined> {
  const now = Date.now();
  const pending = pendingPosts(await stillAwaited(history, now), now);
  const post = pending.find(({ state }) => state !== 'resting');
  if (!post) return undefined;
  const { t, language } = words;
  const { experiment, network, variant } = post;
  const what = { variant, network: networkById(network).name, when: sayMoment(post.at, now, language) };
  const sentence = brewing ? t('nextPaused', what) : t(post.state === 'due' ? 'nextDue' : 'nextPost', what);
  const due = post.state === 'due' && !brewing;
  return { experiment, network, variant, sentence, ...(due ? { open: t('planOpen', what) } : {}) };
}
