import '../parts/page-icons';
import { Button } from '../parts/button';
import { Diff } from '../parts/diff';
import { Notice } from '../parts/notice';
import { wordDiff } from '../parts/word-diff';
import { useT } from '../translate';
import { RewriteProgress } from './rewrite-progress';
import type { RewriteState } from './rewrite-state';

export interface WordingViewProps {
  /** The message as it stood when the wording was asked for. */
  readonly draft: string;
  readonly state: RewriteState;
  /** Her message is no longer the one it was made of. */
  readonly stale: boolean;
  /** Can Paraphe write in this box? If not, the wording is copied. */
  readonly writable: boolean;
  readonly onAsk: () => void;
  readonly onStop: () => void;
  readonly onTake: (text: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onBack: () => void;
}

/** A wording proposed for the message in the box: seen against it, and taken only by her press. */
export const WordingView = (props: WordingViewProps) => {
  const { draft, state, stale, writable, onAsk, onStop, onTake, onCopy, onBack } = props;
  const { t } = useT();
  return (
    <div class="hesitate">
      <div class="hesitate-title">
        <Button look="icon" icon="back" label={t('hesitateBack')} onPress={onBack} />
        <h2>{t('rewriteTitle')}</h2>
      </div>
      <RewriteProgress state={state} onStop={onStop} />
      {state.kind === 'text' && (
        <>
          <p class="wording">{state.text}</p>
          <p class="hesitate-diff">
            <span class="soft">{t('rewriteDiff')} </span>
            <Diff parts={wordDiff(draft, state.text)} />
          </p>
          {stale && <Notice tone="attention">{t('rewriteStale')}</Notice>}
          <p class="small soft">{t('rewriteReread')}</p>
          <div class="row">
            {writable ? (
              <Button look="main" wide disabled={stale} onPress={() => onTake(state.text)}>
                {t('rewriteTake')}
              </Button>
            ) : (
              <Button look="main" wide icon="copy" onPress={() => onCopy(state.text)}>
                {t('copy')}
              </Button>
            )}
          </div>
        </>
      )}
      {state.kind !== 'asking' && (
        <div class="row">
          {state.kind === 'text' && writable && (
            <Button look="quiet" icon="copy" onPress={() => onCopy(state.text)}>
              {t('copy')}
            </Button>
          )}
          <Button look="quiet" icon="reload" onPress={onAsk}>
            {t(state.kind === 'idle' ? 'rewriteAsk' : 'rewriteAgain')}
          </Button>
        </div>
      )}
    </div>
  );
};
