import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

export interface RewritingBrowserProps {
  /** How it stands with the browser's own model; undefined while it is asked. */
  readonly state: 'none' | 'to-load' | 'loading' | 'ready' | undefined;
  /** Share of the model that has come, 0 to 1, while it is downloaded from here. */
  readonly loaded?: number | undefined;
  /** Is the interface's language one it writes? */
  readonly speaks: boolean;
  readonly onLoad: () => void;
}

/** The browser's own model: there, not there, or to be downloaded by her press. */
export const RewritingBrowser = ({ state, loaded, speaks, onLoad }: RewritingBrowserProps) => {
  const { t } = useT();
  return (
    <div class="stack" role="status">
      {state === undefined && <p class="soft">{t('rewritingLooking')}</p>}
      {state === 'none' && <Notice>{t('rewritingNone')}</Notice>}
      {(state === 'to-load' || state === 'loading') && loaded === undefined && (
        <>
          <Notice>{t('rewritingToLoad')}</Notice>
          <div class="row">
            <Button onPress={onLoad}>{t('rewritingLoad')}</Button>
          </div>
        </>
      )}
      {loaded !== undefined && state !== 'ready' && (
        <>
          <progress aria-label={t('rewritingLoading')} value={loaded} max={1} />
          <p class="soft">{t('rewritingLoading')}</p>
        </>
      )}
      {state === 'ready' && !speaks && <Notice>{t('rewritingNoLanguage')}</Notice>}
    </div>
  );
};
