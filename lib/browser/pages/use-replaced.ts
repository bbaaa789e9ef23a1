import { useEffect, useState } from 'preact/hooks';
import { openHistory } from '../../history/store';
import { acceptHistory, historyReplaced } from '../history-birth';

interface Replaced {
  readonly replaced: boolean;
  onAccept(): void;
}

/** Whether the history that was known is gone, until she says that she knows. */
export function useReplaced(): Replaced {
  const [replaced, setReplaced] = useState(false);
  useEffect(() => {
    const history = openHistory();
    void historyReplaced(history)
      // What cannot be opened at all is said by the page itself.
      .then(setReplaced, () => {})
      .finally(() => history.close());
  }, []);
  return {
    replaced,
    onAccept() {
      const history = openHistory();
      void acceptHistory(history)
        .then(() => setReplaced(false))
        .finally(() => history.close());
    },
  };
}
