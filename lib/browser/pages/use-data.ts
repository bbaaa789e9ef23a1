import { useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import { exportHistory, readBackup } from '../../history/export';
import { openOwnPosts } from '../../history/own-posts';
import { openHistory } from '../../history/store';
import { ask } from '../ask';
import { VigilanceStore } from '../vigilance/vigilance-store';
import { browser } from '../webext';
import { download } from './download';

interface Outcome {
  readonly done: boolean;
  readonly sentence: string;
}

interface Data {
  readonly outcome: Outcome | undefined;
  onExport(): void;
  onImport(file: File): void;
  onErase(): void;
}

/** Events are sent in parts that a message takes easily. */
const part = 500;

/** Taking the data away, bringing them back, erasing them; each says in a sentence what came of it. */
export function useData(): Data {
  const { t, plural } = useT();
  const [outcome, setOutcome] = useState<Outcome>();
  const tell = (done: boolean, sentence: string) => setOutcome({ done, sentence });
  const attempt = (work: () => Promise<void>) => void work().catch(() => tell(false, t('dataFailed')));

  return {
    outcome,
    onExport: () =>
      attempt(async () => {
        const history = openHistory();
        const events = [
          ...(await history.read()).events,
          ...(await history.replies()),
          ...(await history.posts()),
        ];
        history.close();
        download('paraphe-history.json', exportHistory(events, Date.now()), 'application/json');
        tell(true, plural('dataExported', events.length));
      }),
    onImport: (file) =>
      attempt(async () => {
        const backup = readBackup(await file.text());
        if (!backup) return tell(false, t('dataNotBackup'));
        let stored = 0;
        for (let from = 0; from < backup.events.length; from += part) {
          stored += (await ask('history/append', backup.events.slice(from, from + part))).stored;
        }
        const refused = backup.refused > 0 ? ` ${plural('dataRefused', backup.refused)}` : '';
        tell(true, (stored === 0 ? t('dataImportedNone') : plural('dataImported', stored)) + refused);
      }),
    onErase: () =>
      attempt(async () => {
        const history = openHistory();
        await history.erase();
        history.close();
        const posts = openOwnPosts();
        await posts.erase();
        posts.close();
        await new VigilanceStore().erase();
        await browser.storage.local.clear();
        tell(true, t('dataErased'));
      }),
  };
}
