import { addNew } from './add-new';
import { type HistoryDatabase, summarise } from './database';
import type { ExperimentEvent } from './event';

/** From here on it pays to ask which experiments are there already, and not to read the others back. */
const many = 1_000;

/**
 * Adds the events that are not there yet, and brings the summaries of their experiments in step; gives those events.
 * Inside a transaction that holds both tables.
 */
export async function addExperimentEvents(
  database: Pick<HistoryDatabase, 'events' | 'summaries'>,
  events: readonly ExperimentEvent[],
): Promise<readonly ExperimentEvent[]> {
  const before = events.length >= many ? await database.events.orderBy('experiment').uniqueKeys() : undefined;
  const added = await addNew(database.events, events);
  const groups = Map.groupBy(added, ({ experiment }) => experiment);
  const experiments = [...groups.keys()];
  for (const known of before ?? experiments) groups.delete(String(known));
  if (experiments.length > 0) await summarise(database, experiments, groups);
  return added;
}
