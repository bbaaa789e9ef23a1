import type { ImportedMentions } from '../../feeds/import/mentions-in-table';
import { newSourceState } from '../../feeds/poll/source-state';
import type { FollowedSource } from './followed-source';
import type { VigilanceStore } from './vigilance-store';

/** Keeps the mentions of a file as a source of its own, which covers the time from its first to its last. How many were new. */
export async function keepImported(
  store: VigilanceStore,
  source: FollowedSource,
  { mentions, tones }: ImportedMentions,
): Promise<number> {
  const dates = mentions.flatMap(({ publishedAt }) => (publishedAt === undefined ? [] : [publishedAt]));
  const from = dates.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const to = dates.reduce((most, at) => Math.max(most, at), 0);
  const coverage = from < to ? [[from, to] as const] : [];
  return store.transaction('rw', store.sources, store.states, store.mentions, async () => {
    await store.sources.put(source);
    await store.states.put({ id: source.id, value: { ...newSourceState(source.addedAt), coverage } });
    return store.keepMentions(mentions, tones);
  });
}
