import { useEffect, useState } from 'preact/hooks';
import type { CopiesCardProps } from '../../../components/history/copies-card';
import { useT } from '../../../components/translate';
import { copyDue } from '../../history/copy-due';
import { type CopyState, copyState, onCopies } from '../copies/copy-state';
import { askToSave, maySave } from '../copies/may-save';
import { newestOnly } from '../newest-only';
import { browser } from '../webext';

/** The browser promised not to remove what we store: by our permission, or because it was asked to. */
async function isKept(): Promise<boolean> {
  const [ours, persisted] = await Promise.all([
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
    navigator.storage.persisted(),
  ]);
  return ours || persisted;
}

/** Copies of the history: the last one, those made by themselves, one now. `empty`: undefined until known. */
export function useCopies(empty: boolean | undefined): CopiesCardProps | undefined {
  const { t, plural } = useT();
  const [state, setState] = useState<CopyState>();
  const [kept, setKept] = useState<boolean>();
  const [outcome, setOutcome] = useState<CopiesCardProps['outcome']>();
  const [may, setMay] = useState(false);
  const due =
    state && empty !== undefined
      ? copyDue({ ...state, automatic: state.automatic && may }, empty, Date.now())
      : 'no';
  const copy = () =>
    void import('./save-copy')
      .then(({ saveCopy }) => saveCopy(Date.now()))
      .then(
        (count) => setOutcome({ done: true, sentence: plural('dataExported', count) }),
        () => setOutcome({ done: false, sentence: t('dataFailed') }),
      );
  useEffect(() => {
    const life = new AbortController();
    const take = newestOnly(setState);
    const read = () => void take(copyState.read());
    onCopies(read, life.signal);
    read();
    void isKept().then(setKept);
    void maySave().then(setMay);
    return () => life.abort();
  }, []);
  return (
    state && {
      last: state.at,
      automatic: state.automatic && may,
      due: due === 'remind',
      kept,
      outcome,
      onCopy: copy,
      onAutomatic: (automatic) => {
        // The browser's own question first: it must follow the click at once.
        const allowed = automatic ? askToSave() : Promise.resolve(may);
        void allowed.then(
          (yes) => {
            setMay(yes);
            if (yes || !automatic) void copyState.change((now) => ({ ...now, automatic }));
            else setOutcome({ done: false, sentence: t('copiesNotAllowed') });
          },
          () => setOutcome({ done: false, sentence: t('copiesNotAllowed') }),
        );
      },
    }
  );
}
