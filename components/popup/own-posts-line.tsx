import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

export interface OwnPostsLineProps {
  /** Where the page in front may be her own profile: what came of looking, if she asked for it. */
  readonly ownPosts?: {
    /** `elsewhere`: the page is not the profile of the account that is signed in, or shows no post. */
    readonly state: 'offered' | 'elsewhere' | 'failed' | 'seen' | 'kept';
    readonly account?: string | undefined;
    readonly texts?: readonly string[] | undefined;
  };
  readonly onLookAtPosts?: () => void;
  readonly onKeepPosts?: () => void;
}

/** Her own posts, read from her own profile at her press and kept at a second one. */
export const OwnPostsLine = ({ ownPosts, onLookAtPosts, onKeepPosts }: OwnPostsLineProps) => {
  const { t, plural } = useT();
  if (!ownPosts) return null;
  const { state, account = '', texts = [] } = ownPosts;
  if (state === 'offered') {
    return (
      <Button wide icon="voice" onPress={() => onLookAtPosts?.()}>
        {t('ownPostsLook')}
      </Button>
    );
  }
  if (state === 'seen') {
    return (
      <Notice
        icon="voice"
        actions={
          <Button look="main" onPress={() => onKeepPosts?.()}>
            {t('ownPostsKeep')}
          </Button>
        }
      >
        <p>{plural('ownPostsSeen', texts.length, { account })}</p>
        <p class="small soft">{texts[0]}</p>
      </Notice>
    );
  }
  return (
    <Notice tone={state === 'kept' ? 'good' : 'note'}>
      {state === 'kept'
        ? plural('ownPostsKept', texts.length)
        : t(state === 'failed' ? 'ownPostsFailed' : 'ownPostsElsewhere')}
    </Notice>
  );
};
