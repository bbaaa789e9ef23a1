import { useState } from 'preact/hooks';
import { PageFrame, type PageLinks } from '../page/page-frame';
import { Button } from '../parts/button';
import { DateField } from '../parts/date-field';
import { Letter } from '../parts/letter';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import type { ExperimentRow } from './experiment-view-model';
import { HistoryNav } from './history-nav';
import { ReportCounts, type ReportedCount } from './report-counts';

/** One message of a report: both versions, and what came of them. */
export interface ReportedExperiment {
  readonly row: ExperimentRow;
  readonly a: string;
  readonly b: string;
  readonly counts: readonly ReportedCount[];
  /** What the readings say, in sentences. */
  readonly verdict: readonly string[];
  readonly decision?: string | undefined;
  readonly note?: string | undefined;
}

export interface ReportView {
  readonly experiments: readonly ReportedExperiment[];
  /** Started in this time and not shown. */
  readonly more: number;
  readonly decided: number;
  readonly readings: number;
  /** What this and everything before it taught, in sentences. */
  readonly lessons: readonly string[];
}

interface ReportPageProps {
  readonly links: PageLinks;
  /** Days as `2026-11-22`, both included. */
  readonly from: string;
  readonly to: string;
  /** Undefined while it is being read. */
  readonly report: ReportView | undefined;
  readonly problem?: string | undefined;
  readonly onSpan: (from: string, to: string) => void;
  readonly onPrint: () => void;
}

const One = ({ experiment }: { experiment: ReportedExperiment }) => {
  const { language } = useT();
  const { row, a, b, counts, verdict, decision, note } = experiment;
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <article class="reported">
      <p class="soft small">
        {day.format(row.startedAt)} · {list.format(row.networks)}
        {row.by && ` · ${row.by}`}
      </p>
      <div class="variants">
        <p>
          <Letter name="A" /> {a}
        </p>
        <p>
          <Letter name="B" /> {b}
        </p>
      </div>
      <ReportCounts title={row.title} counts={counts} />
      {verdict.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {decision && <p>{decision}</p>}
      {note && <p class="soft">{note}</p>}
    </article>
  );
};

/** A month or a campaign on paper. What is only for the screen does not print. */
export const ReportPage = ({ links, from, to, report, problem, onSpan, onPrint }: ReportPageProps) => {
  const { t, plural, language } = useT();
  const [name, setName] = useState('');
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  // French says the first of a month as an ordinal, which browsers do not.
  const first = (text: string) => (language === 'fr' ? text.replace(/^1 /, '1er ') : text);
  const say = (date: string) => first(day.format(Date.parse(`${date}T00:00:00Z`)));
  return (
    <PageFrame
      current="history"
      links={links}
      title={name.trim() || t('reportTitle')}
      intro={t('reportIntro')}
    >
      <HistoryNav current="report" />
      <div class="fields no-print">
        <TextField label={t('reportName')} value="" maxLength={80} onValue={setName} />
        <DateField label={t('filterFrom')} value={from} onValue={(date) => date && onSpan(date, to)} />
        <DateField label={t('filterTo')} value={to} onValue={(date) => date && onSpan(from, date)} />
      </div>
      <div class="row no-print">
        <Button look="main" disabled={!report} onPress={onPrint}>
          {t('reportPrint')}
        </Button>
      </div>
      {problem && <Notice tone="attention">{problem}</Notice>}
      {!report && !problem && <p class="soft">{t('historyReading')}</p>}
      {report && (
        <section class="report" aria-label={t('reportTitle')}>
          <p class="soft">{t('reportSpan', { from: say(from), to: say(to) })}</p>
          {report.experiments.length === 0 ? (
            <p>{t('reportEmpty')}</p>
          ) : (
            <>
              <p class="verdict-call">
                {plural('reportStarted', report.experiments.length + report.more)}{' '}
                {plural('reportReadings', report.readings)}{' '}
                {report.decided > 0 && plural('reportDecided', report.decided)}
              </p>
              {report.lessons.length > 0 && (
                <>
                  <h2>{t('learntTitle')}</h2>
                  <ul class="stack">
                    {report.lessons.map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </>
              )}
              <h2>{t('historyNavList')}</h2>
              {report.experiments.map((experiment) => (
                <One key={experiment.row.id} experiment={experiment} />
              ))}
              {report.more > 0 && <p class="soft">{plural('reportMore', report.more)}</p>}
            </>
          )}
        </section>
      )}
    </PageFrame>
  );
};
