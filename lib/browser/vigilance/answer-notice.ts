import { gotIt, mute } from '../../vigilance/notice';
import type { Settings } from '../settings';
import { recallNotice, rememberNotice } from './brand-memory';
import { brandNow } from './brand-now';
import type { VigilanceStore } from './vigilance-store';

const day = 86_400_000;

/** "Got it": not again for this rise, unless it becomes a strong one. "Mute": four hours of quiet. */
export async function answerNotice(
  store: VigilanceStore,
  answer: 'seen' | 'mute',
  { vigilance }: Settings,
  now: number,
): Promise<void> {
  const notice = await recallNotice(store);
  const latest = answer === 'seen' ? (await brandNow(store, vigilance, now))?.latest : undefined;
  const answered = latest?.surge
    ? gotIt(notice, latest)
    : answer === 'seen'
      ? { ...notice, mutedUntil: now + day }
      : mute(notice, now);
  await rememberNotice(store, answered);
}

/** "Not about us": this mention, and those that tell the same story, count no more; others like them will not either. */
export async function putAside(
  store: VigilanceStore,
  mention: string,
  { vigilance }: Settings,
  now: number,
): Promise<void> {
  const stories = (await brandNow(store, vigilance, now))?.stories ?? [];
  const story = stories.find(({ mentions }) => mentions.some(({ id }) => id === mention));
  const ids = story?.mentions.map(({ id }) => id) ?? [mention];
  await store.mentions.where('id').anyOf(ids).modify({ other: true });
}
