import { Button } from '../parts/button';
import { Diff } from '../parts/diff';
import { wordDiff } from '../parts/word-diff';
import { RewriteProgress } from '../rewrite/rewrite-progress';
import type { RewriteState } from '../rewrite/rewrite-state';
import { useT } from '../translate';

export interface RewritingTryProps {
  readonly state: RewriteState;
  readonly onTry: (sample: string) => void;
  readonly onStop: () => void;
}

/** One invented sentence, so that she sees whether it works before she needs it. */
export const RewritingTry = ({ state, onTry, onStop }: RewritingTryProps) => {
  const { t } = useT();
  const sample = t('rewritingSample');
  return (
    <div class="stack">
      <RewriteProgress state={state} onStop={onStop} />
      {state.kind === 'text' && (
        <p role="status">
          <Diff parts={wordDiff(sample, state.text)} />
        </p>
      )}
      {state.kind !== 'asking' && (
        <div class="row">
          <Button onPress={() => onTry(sample)}>{t('rewritingTry')}</Button>
        </div>
      )}
    </div>
  );
};
