import { kindNamed } from '../../feeds/kinds/source-kinds';
import { parseSourceState } from '../../feeds/poll/parse-source-state';
import { type BrandPulse, pulseSteps } from '../../vigilance/brand-pulse';
import type { Coverage } from '../../vigilance/coverage';
import { namesBrand } from '../../vigilance/names-brand';
import type { VigilanceRules } from '../settings';
import { recallWatch } from './brand-memory';
import type { FollowedSource } from './followed-source';
import { inSlices } from './in-slices';
import { keptDays } from './kept-days';
import { taughtRelevance } from './taught-relevance';
import type { KeptMention, VigilanceStore } from './vigilance-store';

const day = 86_400_000;

/** Of a source that tells of everything, only what names the brand. */
function countsFor(sources: readonly FollowedSource[], terms: readonly string[]) {
  const everything = new Set(
    sources
      .filter(
        ({ kind, address }) =>
          address !== '' && kindNamed(kind).publishesEverything?.(new URL(address)) === true,
      )
      .map(({ id }) => id),
  );
  return ({ mention, other }: KeptMention) =>
    !other && (!everything.has(mention.feed) || namesBrand(terms, mention));
}

/** What each source has shown. Files that were imported count where nothing is read live: they never go on. */
async function coveragesOf(store: VigilanceStore, sources: readonly FollowedSource[]): Promise<Coverage[]> {
  const states = await store.states.toArray();
  const coverages = sources.map(({ id, address }) => {
    const coverage = parseSourceState(states.find((state) => state.id === id)?.value)?.coverage ?? [];
    return { live: address !== '', coverage };
  });
  const live = coverages.filter((one) => one.live && one.coverage.length > 0);
  return (live.length > 0 ? live : coverages).map(({ coverage }) => coverage);
}

/** How the brand is doing, from all that is kept; undefined when no source was ever added. Changes nothing. */
export async function brandNow(
  store: VigilanceStore,
  { terms, perWeek }: VigilanceRules,
  now: number,
): Promise<BrandPulse | undefined> {
  const sources = await store.sources.toArray();
  if (sources.length === 0) return undefined;
  const kept = await store.mentions
    .where('at')
    .above(now - keptDays * day)
    .toArray();
  const tones = new Map(kept.flatMap(({ id, tone }) => (typeof tone === 'number' ? [[id, tone]] : [])));
  const counts = countsFor(sources, terms);
  const record = {
    watch: await recallWatch(store),
    mentions: kept.filter(counts).map(({ mention }) => mention),
    coverages: await coveragesOf(store, sources),
    relevance: taughtRelevance(kept),
  };
  return inSlices(
    pulseSteps(record, now, {
      perWeek,
      utcOffset: -new Date(now).getTimezoneOffset() / 60,
      toneOf: (id) => tones.get(id),
    }),
  );
}
