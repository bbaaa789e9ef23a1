import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, onGrantsChanged } from '../grants';
import { newestOnly } from '../newest-only';
import { hasBlueskyAccount } from '../vigilance/bluesky-account';
import type { VigilanceStore } from '../vigilance/vigilance-store';
import type { SourceKept } from './source-views';

/** The sources as they are kept, and what may be read. */
export interface FollowedSources {
  /** In the order they were added; undefined while they are being read. */
  readonly sources: readonly SourceKept[] | undefined;
  /** Every origin granted, whatever for. */
  readonly granted: readonly string[];
  readonly hasAccount: boolean;
  readonly now: number;
}

const readAll = async (store: VigilanceStore) => {
  const sources = await store.sources.toArray();
  const kept = sources
    .sort((a, b) => a.addedAt - b.addedAt)
    .map(async (source) => ({
      source,
      state: (await store.states.get(source.id))?.value,
      mentions: await store.mentions.where('feed').equals(source.id).count(),
    }));
  return { kept: await Promise.all(kept), hasAccount: await hasBlueskyAccount(store) };
};

/** Drawn again after each change made by the worker or a page, and each minute, since it tells how long ago. */
export function useFollowedSources(store: VigilanceStore): FollowedSources {
  const [read, setRead] = useState<Awaited<ReturnType<typeof readAll>>>();
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const subscription = liveQuery(() => readAll(store)).subscribe((kept) => {
      setRead(kept);
      setNow(Date.now());
    });
    return () => subscription.unsubscribe();
  }, [store]);
  useEffect(() => {
    const take = newestOnly(setGranted);
    const follow = () => void take(grantedOrigins());
    follow();
    onGrantsChanged(follow);
    const clock = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(clock);
  }, []);
  return { sources: read?.kept, granted, hasAccount: read?.hasAccount ?? false, now };
}
