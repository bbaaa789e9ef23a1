import * as v from 'valibot';

const count = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12)));

/** The counters a page shows of its post; a counter it does not show is absent, never 0. */
export const seenCountersSchema = v.object({
  counts: v.object({ likes: count, comments: count, reposts: count, views: count }),
  /** One of them was rounded for display. */
  approximate: v.boolean(),
});
export type SeenCounters = v.InferOutput<typeof seenCountersSchema>;
