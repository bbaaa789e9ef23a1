import { useEffect, useState } from 'preact/hooks';
import { onRecognised, type Recognised, recognised } from '../recognised';

/** When each network's compose box was last recognised, kept up to date. */
export function useRecognised(): Recognised {
  const [met, setMet] = useState<Recognised>({});
  useEffect(() => {
    const life = new AbortController();
    const read = () => void recognised().then(setMet);
    read();
    onRecognised(read, life.signal);
    return () => life.abort();
  }, []);
  return met;
}
