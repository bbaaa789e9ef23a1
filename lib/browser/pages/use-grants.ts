import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, onGrantsChanged } from '../grants';

/** The origins granted now, kept up to date; undefined until the browser has answered. */
export function useGrants(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>();
  useEffect(() => {
    const ask = () => void grantedOrigins().then(setOrigins);
    ask();
    onGrantsChanged(ask);
  }, []);
  return origins;
}
