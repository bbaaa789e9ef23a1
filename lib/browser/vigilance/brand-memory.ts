import * as v from 'valibot';
import { parseWatch } from '../../feeds/parse-watch';
import type { Notice } from '../../vigilance/notice';
import { newWatch, type Watch } from '../../vigilance/watch';
import type { VigilanceStore } from './vigilance-store';

const places = { watch: 'watch', notice: 'notice' } as const;

const noticeSchema = v.object({
  seenSince: v.exactOptional(v.number()),
  seenStrong: v.exactOptional(v.boolean()),
  mutedUntil: v.exactOptional(v.number()),
});

/** What was learned of the brand's usual days; afresh when it makes no sense any more. */
export const recallWatch = (store: VigilanceStore): Promise<Watch> =>
  store.recall(places.watch, (stored) => parseWatch(stored) ?? newWatch());

/** What she answered to the last warning. */
export const recallNotice = (store: VigilanceStore): Promise<Notice> =>
  store.recall(places.notice, (stored) => {
    const parsed = v.safeParse(noticeSchema, stored);
    return parsed.success ? parsed.output : {};
  });

export const rememberWatch = (store: VigilanceStore, watch: Watch) => store.remember(places.watch, watch);

export const rememberNotice = (store: VigilanceStore, notice: Notice) =>
  store.remember(places.notice, notice);
