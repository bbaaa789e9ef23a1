import { useEffect, useState } from 'preact/hooks';
import { isBrewing } from '../brewing';
import { vigilanceLaidOut } from '../vigilance/vigilance-laid-out';

/** Is something brewing out there? Kept up to date while the page is open. */
export function useBrewing(): boolean {
  const [brewing, setBrewing] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    void isBrewing().then(setBrewing);
    vigilanceLaidOut.watch(({ surging }) => setBrewing(surging), life.signal);
    return () => life.abort();
  }, []);
  return brewing;
}
