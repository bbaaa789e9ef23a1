import { useEffect, useState } from 'preact/hooks';
import { acceptHistory, historyReplaced } from '../history-birth';

interface Replaced {
  readonly replaced: boolean;
  onAccept(): void;
}

/** The store's code is read after what the page shows first. */
const opened = () => import('../../history/store').then(({ openHistory }) => openHistory());

/** Whether the history that was known is gone, until she says that she knows. */
export function useReplaced(): Replaced {
  const [replaced, setReplaced] = useState(false);
  useEffect(() => {
    const look = async () => {
      const history = await opened();
      await historyReplaced(history)
        .then(setReplaced)
        .finally(() => history.close());
    };
    // What cannot be opened at all is said by the page itself.
    void look().catch(() => {});
  }, []);
  return {
    replaced,
    onAccept() {
      void opened().then((history) =>
        acceptHistory(history)
          .then(() => setReplaced(false))
          .finally(() => history.close()),
      );
    },
  };
}
