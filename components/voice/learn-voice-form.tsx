import { useId, useRef, useState } from 'preact/hooks';
import type { LearnedForm } from '../../lib/signature/learn-signature';
import type { Habit } from '../../lib/voice/learn-voice';
import { postsIn } from '../options/posts-in';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { FileButton } from '../parts/file-button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { type LearnedFromPosts, LearnedVoice } from './learned-voice';
import { PlaceField, type VoicePlace } from './place-field';

/** Where the posts come from, and what they were. */
export interface PostsOrigin {
  readonly place: VoicePlace;
  readonly surface: 'post' | 'reply';
}

export interface LearnVoiceFormProps {
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  /** Reads the posts; they stay in the page. */
  readonly learn: (posts: readonly string[]) => Promise<LearnedFromPosts>;
  /** The posts of an exported table (CSV, .xlsx); undefined when it is none. */
  readonly postsOf: (file: File) => Promise<readonly string[] | undefined>;
  /** The posts kept as references; absent where none is kept. */
  readonly ownPosts?: (() => Promise<readonly string[]>) | undefined;
  readonly onHabit: (habit: Habit, place: VoicePlace) => void;
  readonly onSignature: (signature: LearnedForm, surface: PostsOrigin['surface']) => void;
  /** Keeps the posts as references of the voice; resolves once they are on the disk. */
  readonly onKeep?: ((posts: readonly string[], origin: PostsOrigin) => Promise<void>) | undefined;
}

/** Fewer posts show no habit: the same number as in lib/voice/learn-voice. */
const fewest = 10;

/** Past posts are pasted or taken from an export; what they show is proposed, line by line. */
export const LearnVoiceForm = (props: LearnVoiceFormProps) => {
  const { networks, learn, postsOf, onHabit, onSignature, onKeep } = props;
  const { t, plural } = useT();
  const id = useId();
  const [posts, setPosts] = useState<readonly string[]>([]);
  const [unreadable, setUnreadable] = useState(false);
  const [place, setPlace] = useState<VoicePlace>({ kind: 'everywhere', name: '' });
  const [surface, setSurface] = useState<PostsOrigin['surface']>('post');
  const [learned, setLearned] = useState<LearnedFromPosts>();
  const [kept, setKept] = useState<'kept' | 'failed'>();
  const few = posts.length < fewest;
  const shown = useRef(posts);
  shown.current = posts;
  const look = async () => {
    const found = await learn(posts);
    // Of posts that were changed meanwhile, nothing is proposed.
    if (shown.current === posts) setLearned(found);
  };
  const last = useRef<object | undefined>(undefined);
  /** What was pasted or chosen last holds, whichever is read first. */
  const takeFrom = async (reading: Promise<readonly string[] | undefined>) => {
    last.current = reading;
    const found = await reading.catch(() => undefined);
    if (last.current === reading) take(found);
  };
  const take = (found: readonly string[] | undefined) => {
    last.current = undefined;
    setPosts(found ?? []);
    setUnreadable(found === undefined);
    setLearned(undefined);
    setKept(undefined);
  };
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{t('voiceLearnPaste')}</label>
        <textarea
          id={id}
          class="input"
          rows={6}
          aria-describedby={`${id}notes`}
          onInput={(event) => take(postsIn(event.currentTarget.value))}
        />
        <div class="row">
          <FileButton
            label={t('voiceLearnFile')}
            accept=".csv,.tsv,.txt,.xlsx,text/csv"
            onFile={(chosen) => void takeFrom(postsOf(chosen))}
          />
          {props.ownPosts && (
            <Button onPress={() => props.ownPosts && void takeFrom(props.ownPosts())}>
              {t('voiceLearnOwn')}
            </Button>
          )}
        </div>
        <p class="soft small">{t('voiceLearnProfile')}</p>
        <p id={`${id}notes`} class="soft small" role="status">
          {unreadable
            ? t('voiceLearnUnreadable')
            : plural(few ? 'voiceLearnFew' : 'voiceLearnRead', posts.length)}
        </p>
      </div>
      <PlaceField
        label={t('voiceLearnPlace')}
        place={place}
        networks={networks}
        everywhere
        onPlace={setPlace}
      />
      <Choice
        legend={t('voiceLearnSurface')}
        value={surface}
        options={[
          { id: 'post', label: t('signsPost') },
          { id: 'reply', label: t('signsReply') },
        ]}
        onValue={setSurface}
      />
      <div class="row">
        <Button look="main" disabled={few} describedBy={`${id}notes`} onPress={() => void look()}>
          {t('voiceLearnLook')}
        </Button>
      </div>
      {learned && (
        <>
          <LearnedVoice
            learned={learned}
            onHabit={(habit) => onHabit(habit, place)}
            onSignature={(form) => onSignature(form, surface)}
          />
          {onKeep && (
            <Notice
              tone={kept === 'failed' ? 'attention' : kept ? 'good' : 'note'}
              actions={
                kept === undefined && (
                  <Button
                    onPress={() =>
                      void onKeep(posts, { place, surface }).then(
                        () => setKept('kept'),
                        () => setKept('failed'),
                      )
                    }
                  >
                    {t('voiceReferencesKeep')}
                  </Button>
                )
              }
            >
              {t(
                kept === 'kept'
                  ? 'voiceReferencesKept'
                  : kept
                    ? 'voiceReferencesFailed'
                    : 'voiceReferencesAsk',
              )}
            </Notice>
          )}
        </>
      )}
    </div>
  );
};
