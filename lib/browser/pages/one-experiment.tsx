import { useState } from 'preact/hooks';
import { ExperimentPage } from '../../../components/history/experiment-page';
import type { Counts } from '../../../components/history/experiment-view-model';
import { PageFrame } from '../../../components/page/page-frame';
import { Notice } from '../../../components/parts/notice';
import { useT } from '../../../components/translate';
import type { HistoryEvent } from '../../history/event';
import type { Experiment } from '../../history/experiment';
import { fold } from '../../history/fold';
import { type LearntSoFar, readLearnt } from '../../history/learn/read-learnt';
import { nextPublication } from '../../history/next-publication';
import { networkById } from '../../networks';
import { ask } from '../ask';
import { brandsBeside } from '../brands';
import { grantedSites, requestOrigins } from '../grants';
import { grantsOf } from '../grants-of';
import { openComposer } from '../open-composer';
import { openBrowserHistory } from '../open-history';
import type { Settings } from '../settings';
import { askableOrigins } from './askable-origins';
import { download } from './download';
import { pageLinks } from './draw-page';
import { experimentDetail } from './experiment-views';
import { planCalendar } from './plan-calendar';
import { problemKeys } from './problem-keys';
import { sayPaused } from './say-paused';
import { useBrewing } from './use-brewing';
import { useDecision } from './use-decision';
import { useGrants } from './use-grants';
import { useLive } from './use-live';

const append = (...events: readonly HistoryEvent[]) => ask('history/append', events);

/** The experiment that the address names, or why it cannot be shown. */
export const OneExperiment = ({ id, settings }: { readonly id: string; readonly settings: Settings }) => {
  const { t, plural } = useT();
  const seen = useLive((history) => history.read(id), id);
  const [experiment] = seen?.state === 'ready' ? fold(seen.value.events) : [];
  const others = brandsBeside(settings, experiment?.brand);
  const learnt = useLive((history) => readLearnt(history, others), `learnt ${others.join()}`);
  if (seen?.state === 'ready') {
    const { unreadable } = seen.value;
    if (experiment)
      return (
        <Shown
          experiment={experiment}
          learnt={learnt?.state === 'ready' ? learnt.value : undefined}
          problem={unreadable > 0 ? plural('historyUnreadable', unreadable) : undefined}
        />
      );
  }
  const problem = seen?.state === 'failed' ? problemKeys[seen.problem] : 'experimentGone';
  return (
    <PageFrame
      current="history"
      links={pageLinks}
      title={t('historyTitle')}
      back={{ href: '#', label: t('experimentBack') }}
    >
      {seen ? <Notice tone="attention">{t(problem)}</Notice> : <p class="soft">{t('historyReading')}</p>}
    </PageFrame>
  );
};

interface ShownProps {
  readonly experiment: Experiment;
  readonly learnt: LearntSoFar | undefined;
  readonly problem: string | undefined;
}

/** One experiment, its readings taken by hand, withdrawn, or the whole of it erased. */
const Shown = ({ experiment, learnt, problem }: ShownProps) => {
  const words = useT();
  const [outcome, setOutcome] = useState<{ stored: boolean; sentence: string }>();
  const [note, setNote] = useState<string>();
  const tell = (stored: boolean) =>
    setOutcome({ stored, sentence: words.t(stored ? 'readingStored' : 'readingNotStored') });
  const attempt = (work: Promise<unknown>) =>
    void work.then(
      () => tell(true),
      () => tell(false),
    );
  const onReading = (publication: string, at: number, counts: Counts) => {
    const published = experiment.publications.find((one) => one.id === publication);
    if (!published) return tell(false);
    const { variant, network } = published;
    const id = crypto.randomUUID();
    attempt(
      ask('reading/keep', {
        id,
        type: 'reading/taken',
        experiment: experiment.id,
        at,
        variant,
        network,
        source: 'hand',
        counts,
      }),
    );
  };
  const onNext = () => {
    const next = nextPublication(experiment, Date.now());
    if (!next) return;
    const { variant, network } = next;
    void grantedSites()
      .then((origins) =>
        openComposer(networkById(network), experiment.variants[variant], grantsOf(origins).servers),
      )
      .then((way) => way === 'copied' && setNote(words.t('experimentNextCopied', { variant })));
  };
  const now = Date.now();
  const granted = useGrants() ?? [];
  const brewing = useBrewing();
  const { note: decisionNote, onDecide } = useDecision(experiment, words);
  const detail = experimentDetail(experiment, { now, learnt, granted }, words);
  return (
    <ExperimentPage
      links={pageLinks}
      problem={problem}
      experiment={{
        ...detail,
        paused: brewing ? sayPaused(experiment, now, words) : undefined,
        nextNote: note,
        decision: detail.decision && { ...detail.decision, note: decisionNote },
      }}
      onNext={onNext}
      onDecide={onDecide}
      onRead={(publication) => void ask('reading/open', publication).catch(() => tell(false))}
      onAllow={() => {
        const origins = askableOrigins(experiment, granted).map(({ origin }) => origin);
        void requestOrigins(origins).catch(() => false);
      }}
      onCalendar={() => download('paraphe.ics', planCalendar(experiment, Date.now(), words), 'text/calendar')}
      onStop={() =>
        attempt(
          append({
            id: `${experiment.id}:stopped`,
            type: 'plan/stopped',
            experiment: experiment.id,
            at: Date.now(),
          }),
        )
      }
      now={now}
      outcome={outcome}
      onReading={onReading}
      onSplit={(network, a, b) =>
        attempt(
          ask('reading/keep', {
            id: crypto.randomUUID(),
            type: 'split/counted',
            experiment: experiment.id,
            at: Date.now(),
            network,
            a,
            b,
          }),
        )
      }
      onWithdraw={(reading) =>
        attempt(
          append({
            id: `${reading}:withdrawn`,
            type: 'reading/withdrawn',
            experiment: experiment.id,
            at: now,
            reading,
          }),
        )
      }
      onNote={async (text) => {
        await append({
          id: crypto.randomUUID(),
          type: 'note/written',
          experiment: experiment.id,
          at: Date.now(),
          text,
        });
      }}
      onErase={() => {
        const history = openBrowserHistory();
        attempt(history.erase(experiment.id).finally(() => history.close()));
        location.hash = '';
      }}
    />
  );
};
