import type { ComponentChildren } from 'preact';
import { PageFrame, type PageLinks } from '../page/page-frame';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { CopiesCard, type CopiesCardProps } from './copies-card';
import { ExperimentList } from './experiment-list';
import type { ExperimentRow } from './experiment-view-model';
import { HistoryFilters, type HistoryFiltersProps } from './history-filters';
import { HistoryNav } from './history-nav';
import { LostNotice, type LostNoticeProps } from './lost-notice';
import { Pager, type PagerProps } from './pager';
import { SavedViews, type SavedViewsProps } from './saved-views';

interface HistoryPageProps extends HistoryFiltersProps {
  readonly links: PageLinks;
  /** The VigilanceCard, where sources are followed. */
  readonly vigilance?: ComponentChildren;
  /** One page of what was asked, newest first; undefined while it is being read. */
  readonly rows: readonly ExperimentRow[] | undefined;
  /** There is no experiment at all, practice included. */
  readonly empty: boolean;
  /** Why they could not be read, in a sentence. */
  readonly problem?: string | undefined;
  /** Where one experiment is shown, for its link. */
  readonly hrefOf: (id: string) => string;
  readonly pager: PagerProps;
  readonly views: SavedViewsProps;
  readonly copies?: CopiesCardProps | undefined;
  /** The history that was known is not the one shown. */
  readonly lost?: LostNoticeProps | undefined;
}

/** What was tried: the newest first, or what is looked for. */
export const HistoryPage = ({
  links,
  vigilance,
  rows,
  empty,
  problem,
  hrefOf,
  pager,
  views,
  copies,
  lost,
  ...filters
}: HistoryPageProps) => {
  const { t, plural } = useT();
  return (
    <PageFrame current="history" links={links} title={t('historyTitle')} intro={t('historyIntro')}>
      <HistoryNav current="list" />
      {problem && <Notice tone="attention">{problem}</Notice>}
      {lost && <LostNotice {...lost} />}
      {vigilance}
      {empty ? (
        <div class="card">
          <EmptyState icon="ab" title={t('historyEmpty')}>
            <p>{t('historyEmptyHow')}</p>
            <p>
              <a href={links.practice}>{t('historyEmptyPractice')}</a>
            </p>
          </EmptyState>
        </div>
      ) : (
        <>
          <HistoryFilters {...filters} />
          <SavedViews {...views} />
          <p class="soft small" role="status">
            {!rows && !problem
              ? t('historyReading')
              : views.here !== '' && plural('searchFound', pager.total ?? 0)}
          </p>
          {rows && rows.length > 0 && <ExperimentList rows={rows} hrefOf={hrefOf} />}
          {rows?.length === 0 && <p class="soft">{t('searchNothing')}</p>}
          <Pager {...pager} />
          {copies && <CopiesCard {...copies} />}
        </>
      )}
    </PageFrame>
  );
};
