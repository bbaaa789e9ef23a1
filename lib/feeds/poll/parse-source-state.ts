import * as v from 'valibot';
import type { SourceState } from './source-state';

const time = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(4_000));

const schema = v.object({
  v: v.literal(1),
  nextAt: time,
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  unfinished: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  problem: v.exactOptional(
    v.picklist([
      'offline',
      'timeout',
      'not-allowed',
      'not-found',
      'too-many-requests',
      'server-error',
      'empty',
      'not-a-feed',
      'gone',
    ]),
  ),
  readAt: v.exactOptional(time),
  validators: v.exactOptional(
    v.object({ etag: v.exactOptional(text), modified: v.exactOptional(text), since: time }),
  ),
  known: v.pipe(v.array(text), v.maxLength(1_000)),
  pace: v.pipe(v.number(), v.finite(), v.minValue(0)),
  newestAt: v.exactOptional(time),
  coverage: v.pipe(v.array(v.tuple([time, time])), v.maxLength(1_000)),
  moved: v.exactOptional(v.object({ address: text, since: time, times: v.number() })),
});

/** A source's state as it was stored; undefined when it makes no sense: the source then starts afresh. */
export function parseSourceState(stored: unknown): SourceState | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}
