import * as v from 'valibot';
import { type ExperimentEvent, isOfExperiment, parseEvent } from '../event';

/** An event as a document of the team's database. The id is the event's own: the same event sent twice is one. */
export interface SharedRecord {
  readonly _id: string;
  readonly event: ExperimentEvent;
}

/** Ids that begin with `_` are the server's own. */
const prefix = 'e:';

export const sharedRecord = (event: ExperimentEvent): SharedRecord => ({ _id: prefix + event.id, event });

const document = v.object({ _id: v.string(), event: v.unknown() });

/** What a document of the team's database is to us. */
export type ReadRecord =
  | { readonly is: 'event'; readonly event: ExperimentEvent }
  /** Of the server itself, or somebody else's who shares the database: none of our business. */
  | { readonly is: 'other' }
  /** Says that it is ours, and makes no sense: written by a newer Paraphe, or by somebody who means harm. */
  | { readonly is: 'strange' };

/** Reads a document that anybody with the team's login may have written. Never throws. */
export function readRecord(value: unknown): ReadRecord {
  const parsed = v.safeParse(document, value);
  if (!parsed.success || !parsed.output._id.startsWith(prefix)) return { is: 'other' };
  const event = parseEvent(parsed.output.event);
  // What is remembered of people stays on its machine: no colleague's Paraphe sends it, nor is it taken in.
  if (!event || !isOfExperiment(event) || parsed.output._id !== prefix + event.id) return { is: 'strange' };
  return { is: 'event', event };
}
