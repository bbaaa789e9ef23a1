import { addNew } from './add-new';
import { type HistoryDatabase, summarise } from './database';
import type { ExperimentEvent } from './event';
import { changesSummary } from './summary';

/** From here on it pays to ask which experiments are there already, and not to read the others back. */
const many = 100;
/** Experiments asked about together, so that the page answers in between. */
const together = 250;

type Tables = Pick<HistoryDatabase, 'events' | 'summaries'>;

/** Which of these experiments have no event yet. */
async function withoutEvents(
  { events }: Tables,
  experiments: readonly string[],
): Promise<ReadonlySet<string>> {
  const unknown = new Set<string>();
  for (let from = 0; from < experiments.length; from += together) {
    const part = experiments.slice(from, from + together);
    const keys = await Promise.all(
      part.map((id) => events.where('experiment').equals(id).limit(1).primaryKeys()),
    );
    for (const [index, id] of part.entries()) if (keys[index]?.length === 0) unknown.add(id);
  }
  return unknown;
}

/**
 * Adds the events that are not there yet, and brings the summaries of their experiments in step; gives those events.
 * Inside a transaction that holds both tables.
 */
export async function addExperimentEvents(
  database: Tables,
  events: readonly ExperimentEvent[],
): Promise<readonly ExperimentEvent[]> {
  const started = events.filter(({ type }) => type === 'experiment/started');
  const begun = [...new Set(started.map(({ experiment }) => experiment))];
  const whole = events.length >= many ? await withoutEvents(database, begun) : new Set<string>();
  const added = await addNew(database.events, events);
  const changed = [...new Set(added.filter(changesSummary).map(({ experiment }) => experiment))];
  if (changed.length === 0) return added;
  const groups = new Map<string, ExperimentEvent[]>();
  for (const event of added) {
    if (!whole.has(event.experiment)) continue;
    const group = groups.get(event.experiment);
    if (group) group.push(event);
    else groups.set(event.experiment, [event]);
  }
  await summarise(database, changed, groups);
  return added;
}
