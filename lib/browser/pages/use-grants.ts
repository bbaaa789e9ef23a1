import { useEffect, useState } from 'preact/hooks';
import { onFeedOrigins } from '../feed-origins';
import { grantedSites, onGrantsChanged } from '../grants';
import { newestOnly } from '../newest-only';

/** The origins where she writes, as granted now, kept up to date; undefined until the browser has answered. */
export function useGrants(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>();
  useEffect(() => {
    const take = newestOnly(setOrigins);
    const ask = () => void take(grantedSites());
    ask();
    onGrantsChanged(ask);
    onFeedOrigins(ask);
  }, []);
  return origins;
}
