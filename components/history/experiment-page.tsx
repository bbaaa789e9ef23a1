import { PageFrame, type PageLinks } from '../page/page-frame';
import { Card } from '../parts/card';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { AllowReading } from './allow-reading';
import { DecisionCard } from './decision-card';
import { EraseExperiment } from './erase-experiment';
import type { ExperimentDetail } from './experiment-view-model';
import { MissedList } from './missed-list';
import { Moment } from './moment';
import { NoteCard, type NoteCardProps } from './note-card';
import { PlanCard, type PlanCardProps } from './plan-card';
import { PublicationList } from './publication-list';
import { ReadingForm, type ReadingFormProps } from './reading-form';
import { ReadingTable } from './reading-table';
import { SplitCard, type SplitCardProps } from './split-card';
import { StateTag } from './state-tag';
import { VariantPair } from './variant-pair';
import { VerdictCard } from './verdict-card';

interface ExperimentPageProps
  extends Omit<ReadingFormProps, 'publications'>,
    Pick<PlanCardProps, 'onNext' | 'onCalendar' | 'onStop'> {
  readonly links: PageLinks;
  readonly experiment: ExperimentDetail;
  /** Something to know of the record itself, in a sentence. */
  readonly problem?: string | undefined;
  readonly onDecide: (chosen: 'A' | 'B' | 'neither') => void;
  /** Opens a publication and reads the counters of its page. */
  readonly onRead: (publication: string) => void;
  readonly onAllow: () => void;
  readonly onWithdraw: (reading: string) => void;
  readonly onSplit: SplitCardProps['onSplit'];
  readonly onErase: () => void;
  readonly onNote: NoteCardProps['onNote'];
}

/** One experiment: what it says first, then the two versions, the plan, what was published and what was counted. */
export const ExperimentPage = ({
  links,
  experiment,
  problem,
  onNext,
  onDecide,
  onRead,
  onAllow,
  onCalendar,
  onStop,
  onWithdraw,
  onSplit,
  onErase,
  onNote,
  ...form
}: ExperimentPageProps) => {
  const { t } = useT();
  const { row, a, b, plan, next, nextNote, publications, readings, verdict, said } = experiment;
  const { decision, missed, allowable, note } = experiment;
  return (
    <PageFrame
      current="history"
      links={links}
      title={row.title || t('experimentUntitled')}
      back={{ href: links.history, label: t('experimentBack') }}
    >
      <div class="tags experiment-state">
        {row.practice && <span class="tag">{t('practiceTag')}</span>}
        <StateTag state={row.state} />
      </div>
      {problem && <Notice tone="attention">{problem}</Notice>}
      <VerdictCard verdict={verdict} />
      {decision && <DecisionCard decision={decision} onDecide={onDecide} />}
      <Card title={t('experimentVersions')} icon="ab">
        <VariantPair a={a} b={b} />
      </Card>
      <div class="experiment-pair">
        <PlanCard
          plan={plan}
          next={next}
          nextNote={nextNote}
          paused={experiment.paused}
          onNext={onNext}
          onCalendar={onCalendar}
          onStop={onStop}
        />
        <Card title={t('experimentPublished')} icon="network">
          <PublicationList publications={publications} onRead={onRead} />
          <AllowReading networks={allowable} onAllow={onAllow} />
        </Card>
      </div>
      <Card title={t('experimentReadings')} icon="history" intro={t('experimentReadingsIntro')}>
        <ReadingTable readings={readings} onWithdraw={onWithdraw} />
        <MissedList missed={missed} />
        <hr />
        <ReadingForm publications={publications} {...form} />
      </Card>
      {experiment.splitNetworks && (
        <SplitCard
          networks={experiment.splitNetworks}
          splits={experiment.splits ?? []}
          onSplit={onSplit}
          onWithdraw={onWithdraw}
        />
      )}
      <NoteCard note={note ?? ''} onNote={onNote} />
      {said.length > 0 && (
        <Card title={t('experimentSaid')} icon="voice" intro={t('experimentSaidIntro')}>
          <ul class="stack">
            {said.map(({ at, sentence }) => (
              <li key={at} class="said">
                <span class="soft small">
                  <Moment at={at} />
                </span>
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <EraseExperiment onErase={onErase} />
    </PageFrame>
  );
};
