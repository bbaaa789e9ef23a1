import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LostNoticeProps } from '../../../components/history/lost-notice';
import { useT } from '../../../components/translate';
import type { HistoryProblem } from '../../history/live-history';
import { copyName } from '../copies/copy-name';
import { copyState } from '../copies/copy-state';
import { acceptHistory, historyReplaced, type Replaced } from '../history-birth';
import { beginBeside, historyName } from '../history-name';
import { useCopyImport } from './use-copy-import';

/** The store's code is read after what the page shows first. */
const opened = () => import('../open-history').then(({ openBrowserHistory }) => openBrowserHistory());

/** What there is to say and to do while the history that was known is not the one that is shown; undefined when it is. */
export function useLost(problem: HistoryProblem | undefined): LostNoticeProps | undefined {
  const { t } = useT();
  const [replaced, setReplaced] = useState<Replaced>();
  const [copy, setCopy] = useState<LostNoticeProps['copy']>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<LostNoticeProps['outcome']>();
  const chosen = useCopyImport((done, sentence) => setOutcome({ done, sentence }));
  /** The one that this page was opened on: what is said of it is not said of another. */
  const shown = useMemo(historyName, []);
  useEffect(() => {
    const look = async () => {
      const { at } = await copyState.read();
      if (at !== undefined) setCopy({ file: copyName(at), at });
      const history = await opened();
      await historyReplaced(history)
        .then(setReplaced)
        .finally(() => history.close());
    };
    const start = setTimeout(() => {
      // What cannot be opened at all is said by the page itself.
      void look().catch(() => {});
    });
    return () => clearTimeout(start);
  }, []);
  const attempt = (work: () => Promise<void>) => {
    setBusy(true);
    setOutcome(undefined);
    void work()
      .catch(() => setOutcome({ done: false, sentence: t('dataFailed') }))
      .finally(() => setBusy(false));
  };
  const what = problem === 'damaged' ? 'unreadable' : replaced;
  if (!what) return undefined;
  return {
    what,
    copy,
    preview: chosen.preview,
    busy,
    outcome,
    onFile: (file) => attempt(() => chosen.choose(file)),
    onConfirm: () => attempt(chosen.confirm),
    onCancel: chosen.leave,
    onStop: chosen.stop,
    onBeside: () =>
      attempt(async () => {
        await beginBeside(await shown, Date.now());
        location.reload();
      }),
    onKnown: () =>
      attempt(async () => {
        const history = await opened();
        await acceptHistory(history).finally(() => history.close());
        setReplaced(undefined);
      }),
  };
}
