import { useId, useRef, useState } from 'preact/hooks';
import type { Surface } from '../../lib/draft/surface';
import type { LearnedForm } from '../../lib/signature/learn-signature';
import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { useT } from '../translate';
import { LearnedProposal } from './learned-proposal';
import { postsIn } from './posts-in';

export interface LearnFormProps {
  readonly learn: (posts: readonly string[]) => Promise<LearnedForm>;
  readonly onAccept: (learned: LearnedForm, surface: Surface) => void;
}

/** Fewer posts say nothing of a habit. */
const fewest = 5;

/** Past posts are pasted, a proposal comes with its examples, and nothing changes until it is accepted. */
export const LearnForm = ({ learn, onAccept }: LearnFormProps) => {
  const { t } = useT();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [surface, setSurface] = useState<Surface>('reply');
  const [learned, setLearned] = useState<LearnedForm>();
  const posts = postsIn(pasted);
  const few = posts.length < fewest;
  const shown = useRef(pasted);
  shown.current = pasted;
  const look = async () => {
    const found = await learn(posts);
    // Of posts that were changed meanwhile, nothing is proposed.
    if (shown.current === pasted) setLearned(found);
  };
  return (
    <details class="learn">
      <summary>{t('learnTitle')}</summary>
      <div class="stack">
        <div class="field">
          <label for={id}>{t('learnPaste')}</label>
          <textarea
            id={id}
            class="input"
            rows={6}
            aria-describedby={`${id}notes`}
            onInput={(event) => {
              setPasted(event.currentTarget.value);
              setLearned(undefined);
            }}
          />
          <p id={`${id}notes`} class="soft small">
            {t(few ? 'learnFew' : 'learnRead', { count: posts.length })}
          </p>
        </div>
        <SelectField
          label={t('learnSurface')}
          value={surface}
          options={[
            { id: 'reply', label: t('signsReply') },
            { id: 'comment', label: t('signsComment') },
            { id: 'post', label: t('signsPost') },
          ]}
          onValue={setSurface}
        />
        <div class="row">
          <Button disabled={few} describedBy={`${id}notes`} onPress={() => void look()}>
            {t('learnLook')}
          </Button>
        </div>
        {learned && (
          <LearnedProposal
            learned={learned}
            onAccept={() => {
              onAccept(learned, surface);
              setLearned(undefined);
            }}
          />
        )}
      </div>
    </details>
  );
};
