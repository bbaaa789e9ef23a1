import { ReportPage, type ReportView } from '../../../components/history/report-page';
import { useT, type Words } from '../../../components/translate';
import { dayAt } from '../../history/day-at';
import type { Experiment } from '../../history/experiment';
import { fold } from '../../history/fold';
import { learntReport } from '../../history/learn/learnt-report';
import { type LearntSoFar, readLearnt } from '../../history/learn/read-learnt';
import { queryFromAddress } from '../../history/query';
import type { HistoryStore } from '../../history/store';
import { networkById } from '../../networks';
import { brandsBeside } from '../brands';
import type { Settings } from '../settings';
import { pageLinks } from './draw-page';
import { experimentDetail } from './experiment-views';
import { lessonSentences } from './lesson-sentences';
import { problemKeys } from './problem-keys';
import { useLive } from './use-live';

/** More than this nobody reads on paper. */
const most = 100;

const dayOf = (date: Date): string =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/** The month that `now` is in, as days. */
function thisMonth(now: Date): { readonly from: string; readonly to: string } {
  const [year, month] = [now.getFullYear(), now.getMonth()];
  return { from: dayOf(new Date(year, month, 1)), to: dayOf(new Date(year, month + 1, 0)) };
}

async function readReport(history: HistoryStore, from: string, to: string, settings: Settings) {
  const found = await history.between(dayAt(from), dayAt(to, 1));
  const shown = found.slice(0, most);
  const read = await Promise.all(shown.map(({ id }) => history.read(id)));
  const experiments = fold(read.flatMap(({ events }) => events));
  // Each brand by what its own account taught; what is told at the end is of the one in use.
  const learntBy = new Map<string | undefined, LearntSoFar>();
  for (const brand of new Set([undefined, ...experiments.map((one) => one.brand)]))
    learntBy.set(brand, await readLearnt(history, brandsBeside(settings, brand)));
  return { experiments, more: found.length - shown.length, learntBy };
}

const decisionKeys = { A: 'reportChoseA', B: 'reportChoseB', neither: 'reportChoseNeither' } as const;

/** The last reading of each version on each network, in the order they were published. */
const lastCounts = ({ publications, readings }: Experiment) =>
  publications.flatMap(({ variant, network }) => {
    const last = readings.findLast((one) => one.variant === variant && one.network === network);
    return last ? [{ ...last, network: networkById(network).name }] : [];
  });

function reported(
  experiment: Experiment,
  learnt: LearntSoFar | undefined,
  words: Words,
): ReportView['experiments'][number] {
  const shown = { now: Date.now(), learnt, granted: [] };
  const { row, a, b, verdict } = experimentDetail(experiment, shown, words);
  const { decision, note, by } = experiment;
  return {
    row: { ...row, by },
    a,
    b,
    counts: lastCounts(experiment),
    verdict: experiment.readings.length > 0 ? verdict.sentences.slice(0, 2) : [],
    decision: decision && words.t(decisionKeys[decision.chosen]),
    note,
  };
}

const lessonsIn = (learnt: LearntSoFar | undefined, words: Words) =>
  learnt ? lessonSentences(learntReport(learnt), words) : [];

/** The report of a month, or of the days the address says. */
export const Report = ({ address, settings }: { readonly address: string; readonly settings: Settings }) => {
  const words = useT();
  const asked = queryFromAddress(address);
  const month = thisMonth(new Date());
  const [from, to] = [asked.from ?? month.from, asked.to ?? month.to];
  const seen = useLive(
    (history) => readReport(history, from, to, settings),
    `${from} ${to} ${settings.brand} ${brandsBeside(settings, settings.brand).join()}`,
  );
  const report =
    seen?.state === 'ready'
      ? {
          experiments: seen.value.experiments.map((one) =>
            reported(one, seen.value.learntBy.get(one.brand), words),
          ),
          more: seen.value.more,
          decided: seen.value.experiments.filter(({ decision }) => decision !== undefined).length,
          readings: seen.value.experiments.reduce((sum, { readings }) => sum + readings.length, 0),
          lessons: lessonsIn(seen.value.learntBy.get(undefined), words),
        }
      : undefined;
  return (
    <ReportPage
      links={pageLinks}
      from={from}
      to={to}
      report={report}
      problem={seen?.state === 'failed' ? words.t(problemKeys[seen.problem]) : undefined}
      onSpan={(first, last) => {
        location.hash = `/report?${new URLSearchParams({ from: first, to: last })}`;
      }}
      onPrint={() => print()}
    />
  );
};
