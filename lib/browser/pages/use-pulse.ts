import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import type { PulsePost, PulseView } from '../../../components/vigilance/pulse-view';
import { type OwnPosts, openOwnPosts } from '../../history/own-posts';
import type { HistoryStore } from '../../history/store';
import { networkById } from '../../networks';
import { expectedBand } from '../../vigilance/expected-band';
import { isShown } from '../../vigilance/notice';
import { openBrowserHistory } from '../open-history';
import type { Settings } from '../settings';
import { brandNow } from '../vigilance/brand-now';
import { sayDown } from '../vigilance/say-down';
import { sayBrand } from '../vigilance/say-notice';
import { VigilanceStore } from '../vigilance/vigilance-store';

/** How much of the past is drawn. */
const shownHours = 72;
const hourMs = 3_600_000;
/** A cross-test that began this long before may still publish. */
const longestTest = 30 * 24 * hourMs;

/** What we published in these hours, on any network: a rise may be our own doing. */
async function ownPosts(history: HistoryStore, own: OwnPosts, since: number): Promise<readonly PulsePost[]> {
  const tests = await history.recent(since - longestTest, 100);
  const told = [
    ...tests.flatMap((event) => (event.type === 'publication/observed' ? [event] : [])),
    ...(await own.read()).filter(({ source, surface }) => source === 'seen' && surface === 'post'),
  ].filter(({ at }) => at >= since);
  const once = new Map(told.map((post) => [`${post.network}\n${post.text}`, post]));
  return [...once.values()].map(({ at, network, text }) => ({
    at,
    network: networkById(network).name,
    text: text.slice(0, 120),
  }));
}

/** How the brand is doing, drawn again whenever the worker has judged it; undefined while no source is followed. */
export function usePulse(settings: Settings): PulseView | undefined {
  const words = useT();
  const [pulse, setPulse] = useState<Omit<PulseView, 'posts'>>();
  const [posts, setPosts] = useState<readonly PulsePost[]>([]);
  useEffect(() => {
    const store = new VigilanceStore();
    const read = async (): Promise<Omit<PulseView, 'posts'> | undefined> => {
      const now = Date.now();
      const from = Math.floor(now / hourMs) - shownHours;
      const kept = await store.hours.where('hour').above(from).sortBy('hour');
      const down = await sayDown(store, now, words);
      const brand = await brandNow(store, settings.vigilance, now);
      if (!brand) return undefined;
      const latest = brand.latest;
      return {
        sentences: [...sayBrand(brand, settings, now, words), ...down],
        surging: latest !== undefined && isShown(latest, {}, now),
        hours: kept.map(({ hour, count, expected, spread, surge }) => ({
          hour,
          count,
          surge,
          ...expectedBand(expected, spread),
        })),
        ...(brand.freshAt !== undefined && { freshAt: brand.freshAt }),
      };
    };
    const [history, own] = [openBrowserHistory(), openOwnPosts()];
    const since = Date.now() - shownHours * hourMs;
    const subscriptions = [
      liveQuery(read).subscribe(setPulse),
      liveQuery(() => ownPosts(history, own, since)).subscribe(setPosts),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      for (const opened of [store, history, own]) opened.close();
    };
  }, [settings, words]);
  return pulse && { ...pulse, posts };
}
