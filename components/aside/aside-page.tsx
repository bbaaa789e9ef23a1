import '../parts/page-icons';
import { Panel } from '../panel/panel';
import type { AsideView } from '../panel/panel-data';
import type { PanelProps } from '../panel/panel-props';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

interface AsidePageProps
  extends Pick<
    PanelProps,
    | 'vigilance'
    | 'children'
    | 'onEdit'
    | 'onRemedy'
    | 'onIgnore'
    | 'onNever'
    | 'onSign'
    | 'onSettings'
    | 'onReword'
    | 'onHesitate'
    | 'onOneWay'
    | 'onCopy'
    | 'onReload'
  > {
  readonly theme: 'light' | 'dark';
  /** What there is to say of the box in front; undefined where none is being used. */
  readonly view: AsideView | undefined;
  /** What became of the last press on a button that copies. */
  readonly copied?: boolean | undefined;
  /** Opens the options where she chooses which networks show here. */
  readonly onChoose: () => void;
}

/** The panel in the browser's own side panel: beside the page, nothing in it. */
export const AsidePage = ({ view, theme, copied, onChoose, ...others }: AsidePageProps) => {
  const { t } = useT();
  return (
    <main class="aside">
      <h1 class="sr">Paraphe</h1>
      <div role="status">
        {copied !== undefined && (
          <Notice tone={copied ? 'good' : 'attention'}>{t(copied ? 'asideCopied' : 'asideNotCopied')}</Notice>
        )}
      </div>
      {view ? (
        <Panel {...view} {...others} twoWays={view.noticed?.where} theme={theme} />
      ) : (
        <div class="aside-empty">
          {others.vigilance}
          <EmptyState icon="flourish" title={t('asideEmpty')}>
            <p>{t('asideEmptyHint')}</p>
            <Button onPress={onChoose}>{t('asideChoose')}</Button>
          </EmptyState>
        </div>
      )}
    </main>
  );
};
