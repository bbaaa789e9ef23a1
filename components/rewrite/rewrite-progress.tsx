import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import type { RewriteState } from './rewrite-state';

interface RewriteProgressProps {
  readonly state: RewriteState;
  readonly onStop: () => void;
}

/** How far the model is, with a way to stop it; or what is in the way. A live region: both come unasked. */
export const RewriteProgress = ({ state, onStop }: RewriteProgressProps) => {
  const { t, plural } = useT();
  return (
    <div class="rewrite-progress" role="status">
      {state.kind === 'asking' && (
        <>
          <progress aria-label={t('rewriteAsking')} />
          <div class="row">
            <span class="grow small soft">
              {state.length === 0 ? t('rewriteAsking') : plural('rewriteComing', state.length)}
            </span>
            <Button look="quiet" onPress={onStop}>
              {t('rewriteStop')}
            </Button>
          </div>
        </>
      )}
      {state.kind === 'problem' && <Notice tone="attention">{state.sentence}</Notice>}
    </div>
  );
};
