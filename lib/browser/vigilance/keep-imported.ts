import type { ImportedMentions } from '../../feeds/import/mentions-in-table';
import { newSourceState } from '../../feeds/poll/source-state';
import type { FollowedSource } from './followed-source';
import { keptDays } from './kept-days';
import type { VigilanceStore } from './vigilance-store';

const keptFor = keptDays * 86_400_000;

/**
 * Keeps the mentions of a file as a source of its own, which covers the time from its first to its last. How many were
 * new, and how many were left out because they are too old to count.
 */
export async function keepImported(
  store: VigilanceStore,
  source: FollowedSource,
  read: ImportedMentions,
): Promise<{ readonly kept: number; readonly tooOld: number }> {
  const mentions = read.mentions.filter(
    ({ publishedAt, seenAt }) => (publishedAt ?? seenAt) > source.addedAt - keptFor,
  );
  const tooOld = read.mentions.length - mentions.length;
  if (mentions.length === 0) return { kept: 0, tooOld };
  const dates = mentions.flatMap(({ publishedAt }) => (publishedAt === undefined ? [] : [publishedAt]));
  const from = dates.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const to = dates.reduce((most, at) => Math.max(most, at), 0);
  const coverage = from < to ? [[from, to] as const] : [];
  return store.transaction('rw', store.sources, store.states, store.mentions, async () => {
    await store.sources.put(source);
    await store.states.put({ id: source.id, value: { ...newSourceState(source.addedAt), coverage } });
    return { kept: await store.keepMentions(mentions, read.tones), tooOld };
  });
}
