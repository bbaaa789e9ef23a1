import { useEffect, useState } from 'preact/hooks';
import { newestOnly } from '../newest-only';
import { onRecognised, type Recognised, recognised } from '../recognised';

/** When each network's compose box was last recognised, kept up to date. */
export function useRecognised(): Recognised {
  const [met, setMet] = useState<Recognised>({});
  useEffect(() => {
    const life = new AbortController();
    const take = newestOnly(setMet);
    const read = () => void take(recognised());
    read();
    onRecognised(read, life.signal);
    return () => life.abort();
  }, []);
  return met;
}
