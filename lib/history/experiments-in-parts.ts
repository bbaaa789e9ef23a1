import type { Experiment } from './experiment';
import { fold } from './fold';
import type { HistoryStore } from './store';

/** Every experiment, in parts: never more than one part is held. */
export async function* experimentsInParts(
  history: Pick<HistoryStore, 'everySummary' | 'read'>,
  size: number,
): AsyncGenerator<readonly Experiment[]> {
  for await (const part of history.everySummary(size)) {
    const read = await Promise.all(part.map(({ id }) => history.read(id)));
    yield fold(read.flatMap(({ events }) => events));
  }
}
