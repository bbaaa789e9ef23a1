import { useEffect, useState } from 'preact/hooks';
import { isBrewing } from '../brewing';
import { newestOnly } from '../newest-only';
import { vigilanceLaidOut } from '../vigilance/vigilance-laid-out';

/** Is something brewing out there? Kept up to date while the page is open. */
export function useBrewing(): boolean {
  const [brewing, setBrewing] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const take = newestOnly(setBrewing);
    vigilanceLaidOut.watch(({ surging }) => void take(Promise.resolve(surging)), life.signal);
    void take(isBrewing());
    return () => life.abort();
  }, []);
  return brewing;
}
