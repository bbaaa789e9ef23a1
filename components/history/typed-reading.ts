import type { MessageKey } from '../../lib/draft/message-key';
import { type CountName, type Counts, countNames } from './experiment-view-model';
import { fromLocalTime } from './local-time';
import { readCount } from './read-count';

/** A reading that makes sense, or the sentence that says why it does not. */
export type TypedReading =
  | { readonly at: number; readonly counts: Counts }
  | { readonly problem: MessageKey };

interface Known {
  readonly now: number;
  readonly publishedAt: number;
}

/** A field is to the minute: what was published at 12:00:40 may be read "at 12:00". */
const minute = 60_000;

/** What was typed, as a reading. Times in ms since 1970. */
export function typedReading(
  typed: Readonly<Record<CountName, string>>,
  when: string,
  { now, publishedAt }: Known,
): TypedReading {
  const counts: Partial<Record<CountName, number>> = {};
  for (const name of countNames) {
    const count = readCount(typed[name]);
    if (count === 'unclear') return { problem: 'countUnclear' };
    if (count !== undefined) counts[name] = count;
  }
  if (Object.keys(counts).length === 0) return { problem: 'readingEmpty' };
  const at = fromLocalTime(when);
  if (at === undefined) return { problem: 'readingWhenUnclear' };
  if (at > now + minute) return { problem: 'readingInFuture' };
  if (at < publishedAt - minute) return { problem: 'readingBeforePublication' };
  return { at: Math.max(at, publishedAt), counts };
}
