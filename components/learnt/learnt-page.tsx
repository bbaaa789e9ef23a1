import { HistoryNav } from '../history/history-nav';
import { PageFrame, type PageLinks } from '../page/page-frame';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { ReliabilityCard, type ScoreView } from './reliability-card';
import { StyleCard, type StyleTable } from './style-card';
import { TransferCard, type TransferRow } from './transfer-card';
import { type WrongCall, WrongCard } from './wrong-card';

/** What the history taught, with everything said in the reader's language. */
export interface LearntView {
  readonly score?: ScoreView | undefined;
  readonly styles: readonly StyleTable[];
  readonly transfers: readonly TransferRow[];
  readonly wrong: readonly WrongCall[];
}

interface LearntPageProps {
  readonly links: PageLinks;
  /** Undefined while it is being computed. */
  readonly learnt: LearntView | undefined;
  readonly problem?: string | undefined;
  /** Where an export is imported. */
  readonly importHref: string;
}

/** What we learnt: were we right, which ways of writing count, what one network tells of another. */
export const LearntPage = ({ links, learnt, problem, importHref }: LearntPageProps) => {
  const { t } = useT();
  const nothing = learnt && !learnt.score && learnt.styles.length === 0 && learnt.transfers.length === 0;
  const importLink = <a href={importHref}>{t('learntImport')}</a>;
  return (
    <PageFrame current="history" links={links} title={t('learntTitle')} intro={t('learntIntro')}>
      <HistoryNav current="learnt" />
      {problem && <Notice tone="attention">{problem}</Notice>}
      {!learnt && !problem && <p class="soft">{t('learntReading')}</p>}
      {nothing && (
        <div class="card">
          <EmptyState icon="ab" title={t('learntNothing')}>
            <p>{t('learntNothingHow')}</p>
            <p>{importLink}</p>
          </EmptyState>
        </div>
      )}
      {learnt?.score && <ReliabilityCard score={learnt.score} />}
      {learnt && learnt.styles.length > 0 && <StyleCard tables={learnt.styles} />}
      {learnt && learnt.transfers.length > 0 && <TransferCard rows={learnt.transfers} />}
      {learnt && learnt.wrong.length > 0 && <WrongCard calls={learnt.wrong} />}
      {learnt && !nothing && <p>{importLink}</p>}
    </PageFrame>
  );
};
