import { addNew } from './add-new';
import { type HistoryDatabase, summarise } from './database';
import type { ExperimentEvent } from './event';
import { changesSummary } from './summary';

/** From here on it pays to ask which experiments are there already, and not to read the others back. */
const many = 100;

type Tables = Pick<HistoryDatabase, 'events' | 'summaries'>;

/** Which of these experiments have no event yet. */
async function unknown({ events }: Tables, experiments: readonly string[]): Promise<ReadonlySet<string>> {
  const counts = await Promise.all(
    experiments.map((id) => events.where('experiment').equals(id).limit(1).primaryKeys()),
  );
  return new Set(experiments.filter((_, index) => counts[index]?.length === 0));
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
  const whole = events.length >= many ? await unknown(database, begun) : new Set<string>();
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
