import { useEffect, useState } from 'preact/hooks';
import type { CopiesCardProps } from '../../../components/history/copies-card';
import { useT } from '../../../components/translate';
import { copyDue } from '../../history/copy-due';
import { type CopyState, readCopies, writeCopies } from '../copies/copy-state';
import { browser } from '../webext';

/** The browser promised not to remove what we store: by our permission, or because it was asked to. */
async function isKept(): Promise<boolean> {
  const [ours, persisted] = await Promise.all([
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
    navigator.storage.persisted(),
  ]);
  return ours || persisted;
}

/** Copies of the history: the last one, one by itself when it is time, one now. `empty`: undefined until known. */
export function useCopies(empty: boolean | undefined): CopiesCardProps | undefined {
  const { t, plural } = useT();
  const [state, setState] = useState<CopyState>();
  const [kept, setKept] = useState<boolean>();
  const [outcome, setOutcome] = useState<CopiesCardProps['outcome']>();
  const due = state && empty !== undefined ? copyDue(state, empty, Date.now()) : 'no';
  const copy = () =>
    void import('./save-copy')
      .then(({ saveCopy }) => saveCopy(Date.now()))
      .then(
        (count) => {
          setOutcome({ done: true, sentence: plural('dataExported', count) });
          void readCopies().then(setState);
        },
        () => setOutcome({ done: false, sentence: t('dataFailed') }),
      );
  useEffect(() => {
    void readCopies().then(setState);
    void isKept().then(setKept);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time it becomes due.
  useEffect(() => {
    if (due === 'make') copy();
  }, [due]);
  return (
    state && {
      last: state.at,
      automatic: state.automatic,
      due: due === 'remind',
      kept,
      outcome,
      onCopy: copy,
      onAutomatic: (automatic) => {
        const next = { ...state, automatic };
        setState(next);
        void writeCopies(next);
      },
    }
  );
}
