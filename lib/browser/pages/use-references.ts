import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PostsOrigin } from '../../../components/voice/learn-voice-form';
import type { ReferencesProps } from '../../../components/voice/references';
import type { OwnPost } from '../../history/own-posts';
import { ask } from '../ask';
import { newestOnly } from '../newest-only';

interface References extends Pick<ReferencesProps, 'count' | 'lastFive' | 'onErase'> {
  /** Keeps posts as references; newest first, as they were pasted. */
  keep(posts: readonly string[], origin: PostsOrigin): Promise<void>;
}

/** Longer posts are no references: nothing is learned of their end. */
const longest = 5_000;
/** Messages take so many posts at once. */
const most = 500;
/** Own posts draw five in a row so far from the others in fewer than one case in fifty. */
const drifted = 0.02;

/** The posts kept as references, by the worker, which compares drafts with them. */
export function useReferences(): References {
  const [{ kept, lastFive }, setState] = useState<{ kept: number; lastFive?: number }>({ kept: 0 });
  const take = useMemo(() => newestOnly(setState), []);
  const look = useCallback(() => take(ask('posts/state')), [take]);
  useEffect(() => void look().catch(() => {}), [look]);
  return {
    count: kept,
    lastFive: lastFive === undefined ? undefined : lastFive < drifted ? 'drifting' : 'alike',
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
      await ask('posts/keep', posts);
      await look();
    },
    onErase: () => void ask('posts/erase').then(look, look),
  };
}
