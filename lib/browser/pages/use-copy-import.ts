import { useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import type { CopyPreview } from '../../history/file/copy-preview';
import { type ChosenCopy, chooseCopy, importCopy } from './import-copy';

interface CopyImport {
  /** What the chosen file would bring; undefined when none is being looked at. */
  readonly preview: CopyPreview | undefined;
  choose(file: File): Promise<void>;
  confirm(): Promise<void>;
  leave(): void;
  /** Stops bringing it in; undefined while nothing is being brought in. */
  readonly stop: (() => void) | undefined;
}

/** A copy chosen, previewed and brought in; `tell` gets in a sentence what came of it. Rejects when it did not work. */
export function useCopyImport(tell: (done: boolean, sentence: string) => void): CopyImport {
  const { t, plural } = useT();
  const [chosen, setChosen] = useState<ChosenCopy>();
  const [running, setRunning] = useState<AbortController>();
  const leave = () => {
    chosen?.thread.stop();
    setChosen(undefined);
  };
  return {
    preview: chosen?.preview,
    async choose(file) {
      leave();
      const copy = await chooseCopy(file);
      if (!copy) return tell(false, t('dataNotBackup'));
      const { fresh, refused } = copy.preview;
      if (fresh > 0) return setChosen(copy);
      copy.thread.stop();
      tell(true, t('dataImportedNone') + (refused > 0 ? ` ${plural('dataRefused', refused)}` : ''));
    },
    async confirm() {
      if (!chosen) return;
      const life = new AbortController();
      setRunning(life);
      const { stored, stopped } = await importCopy(chosen, life.signal).finally(() => setRunning(undefined));
      setChosen(undefined);
      if (stopped) tell(false, stored === 0 ? t('dataStopped') : plural('dataStoppedAfter', stored));
      else tell(true, stored === 0 ? t('dataImportedNone') : plural('dataImported', stored));
    },
    leave,
    stop: running && (() => running.abort()),
  };
}
