import { useState } from 'preact/hooks';
import type { ImportPreviewView } from '../../../components/options/import-preview';
import { useT } from '../../../components/translate';
import type { ToErase } from '../../history/erase';
import { openOwnPosts } from '../../history/own-posts';
import { namesAside } from '../history-name';
import { openBrowserHistory } from '../open-history';
import { RewritingStore } from '../rewriting/rewriting-store';
import { VigilanceStore } from '../vigilance/vigilance-store';
import { browser } from '../webext';
import { saveCopy, saveTable } from './save-copy';
import { useCopyImport } from './use-copy-import';

interface Outcome {
  readonly done: boolean;
  readonly sentence: string;
}

interface Data {
  readonly outcome: Outcome | undefined;
  /** What the chosen file would bring; undefined when none is being looked at. */
  readonly preview: ImportPreviewView | undefined;
  readonly busy: boolean;
  onExport(): void;
  onTable(): void;
  onImport(file: File): void;
  onConfirm(): void;
  onCancel(): void;
  readonly onStop: (() => void) | undefined;
  onErase(): void;
  onEraseOne(what: ToErase): void;
}

/** Taking the data away, bringing them back, erasing them; each says in a sentence what came of it. */
export function useData(): Data {
  const { t, plural } = useT();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const tell = (done: boolean, sentence: string) => setOutcome({ done, sentence });
  const copy = useCopyImport(tell);
  const attempt = (work: () => Promise<void>) => {
    setBusy(true);
    setOutcome(undefined);
    void work()
      .catch(() => tell(false, t('dataFailed')))
      .finally(() => setBusy(false));
  };
  const erase = async (what?: ToErase) => {
    const history = openBrowserHistory();
    await history.erase(what).finally(() => history.close());
  };

  return {
    outcome,
    preview: copy.preview,
    busy,
    onExport: () => attempt(async () => tell(true, plural('dataExported', await saveCopy(Date.now())))),
    onTable: () =>
      attempt(async () => {
        await saveTable(Date.now());
        tell(true, t('dataTableSaved'));
      }),
    onImport: (file) => attempt(() => copy.choose(file)),
    onConfirm: () => attempt(copy.confirm),
    onCancel: copy.leave,
    onStop: copy.stop,
    onErase: () =>
      attempt(async () => {
        await erase();
        const posts = openOwnPosts();
        await posts.erase();
        posts.close();
        await new VigilanceStore().erase();
        const rewriting = new RewritingStore();
        await rewriting.erase();
        rewriting.close();
        // What was left aside is hers too: it goes with the rest.
        for (const name of await namesAside()) indexedDB.deleteDatabase(name);
        await browser.storage.local.clear();
        tell(true, t('dataErased'));
      }),
    onEraseOne: (what) =>
      attempt(async () => {
        await erase(what);
        tell(true, t('dataErasedOne'));
      }),
  };
}
