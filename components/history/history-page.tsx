import { useState } from 'preact/hooks';
import { PageFrame, type PageLinks } from '../page/page-frame';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { Switch } from '../parts/switch';
import { useT } from '../translate';
import { ExperimentList } from './experiment-list';
import type { ExperimentRow } from './experiment-view-model';

interface HistoryPageProps {
  readonly links: PageLinks;
  /** Newest first; undefined while they are being read. */
  readonly rows: readonly ExperimentRow[] | undefined;
  /** Why they could not be read, in a sentence. */
  readonly problem?: string | undefined;
  /** Where one experiment is shown, for its link. */
  readonly hrefOf: (id: string) => string;
}

/** What was tried, and what it taught. */
export const HistoryPage = ({ links, rows, problem, hrefOf }: HistoryPageProps) => {
  const { t } = useT();
  const [withPractice, setWithPractice] = useState(false);
  const practised = rows?.some((row) => row.practice) ?? false;
  const shown = rows?.filter((row) => withPractice || !row.practice);
  return (
    <PageFrame current="history" links={links} title={t('historyTitle')} intro={t('historyIntro')}>
      {problem && <Notice tone="attention">{problem}</Notice>}
      {!shown && !problem && <p class="soft">{t('historyReading')}</p>}
      {practised && (
        <Switch label={t('historyWithPractice')} on={withPractice} onSwitch={setWithPractice}>
          {t('practiceRibbon')}
        </Switch>
      )}
      {shown && shown.length > 0 && <ExperimentList rows={shown} hrefOf={hrefOf} />}
      {shown?.length === 0 && (
        <div class="card">
          <EmptyState icon="ab" title={t('historyEmpty')}>
            <p>{t('historyEmptyHow')}</p>
            <p>
              <a href={links.practice}>{t('historyEmptyPractice')}</a>
            </p>
          </EmptyState>
        </div>
      )}
    </PageFrame>
  );
};
