import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PostsOrigin } from '../../../components/voice/learn-voice-form';
import type { ReferencesProps } from '../../../components/voice/references';
import { type OwnPost, openOwnPosts } from '../../history/own-posts';
import { ask } from '../ask';

interface References extends Pick<ReferencesProps, 'count' | 'onErase'> {
  /** Keeps posts as references; newest first, as they were pasted. */
  keep(posts: readonly string[], origin: PostsOrigin): Promise<void>;
}

/** Longer posts are no references: nothing is learned of their end. */
const longest = 5_000;
/** Messages take so many posts at once. */
const most = 500;

/** The posts kept as references, by the worker, which compares drafts with them. */
export function useReferences(): References {
  const [count, setCount] = useState(0);
  const recount = useCallback(async () => {
    const posts = openOwnPosts();
    setCount((await posts.read()).length);
    posts.close();
  }, []);
  useEffect(() => void recount().catch(() => {}), [recount]);
  return {
    count,
    async keep(texts, { place, surface }) {
      const now = Date.now();
      const posts = texts.slice(0, most).map(
        (text, at): OwnPost => ({
          text: text.slice(0, longest),
          network: place.kind === 'perNetwork' ? place.name : '',
          ...(place.kind === 'perAccount' ? { account: place.name } : {}),
          surface,
          at: now - at,
          source: 'given',
        }),
      );
      setCount((await ask('posts/keep', posts)).kept);
    },
    onErase: () => void ask('posts/erase').then(recount, recount),
  };
}
