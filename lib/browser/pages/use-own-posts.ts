import { useState } from 'preact/hooks';
import type { OwnPostsLineProps } from '../../../components/popup/own-posts-line';
import { ask } from '../ask';
import { maybeProfile, ownPostsIn, type ShownPosts } from '../own-posts-in';
import { changeSettings } from '../stored-settings';

/** As much of a post as is kept: the same as in lib/history/own-posts. */
const longest = 5_000;

type State = NonNullable<OwnPostsLineProps['ownPosts']>['state'];

/** Her own posts from the page in front, when it is her own profile: read at one press, kept at another. */
export function useOwnPosts(tab: {
  readonly id?: number | undefined;
  readonly url: string;
}): OwnPostsLineProps {
  const [state, setState] = useState<State>('offered');
  const [shown, setShown] = useState<ShownPosts>();
  const { id, url } = tab;
  if (id === undefined || !maybeProfile(url)) return {};
  const look = async () => {
    const found = await ownPostsIn(id, url);
    setShown(found);
    setState(found ? 'seen' : 'elsewhere');
  };
  const keep = async ({ network, account, texts }: ShownPosts) => {
    const now = Date.now();
    await ask(
      'posts/keep',
      texts.map((text, rank) => ({
        text: text.slice(0, longest),
        network,
        account,
        surface: 'post' as const,
        at: now - rank,
        source: 'given' as const,
      })),
    );
    await changeSettings(() => ({ keepPosts: true }));
    setState('kept');
  };
  return {
    ownPosts: { state, account: shown?.account, texts: shown?.texts },
    onLookAtPosts: () => void look().catch(() => setState('failed')),
    onKeepPosts: () => shown && void keep(shown).catch(() => setState('failed')),
  };
}
