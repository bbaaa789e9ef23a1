import type { HistoryDatabase } from '../database';
import type { ExperimentEvent } from '../event';

export type Queueing = Pick<HistoryDatabase, 'member' | 'unsent' | 'summaries'>;

/**
 * Puts what was just written here in the queue for the team, in the transaction that wrote it: what is acknowledged is
 * also bound to be sent. Nothing for who is in no team, and nothing of what was only practice.
 */
export async function queueUnsent(
  { member, unsent, summaries }: Queueing,
  events: readonly Pick<ExperimentEvent, 'id' | 'experiment'>[],
  /** Asked for before, where that spares a way to the disk. */
  joined: PromiseLike<unknown> = member.get('member'),
): Promise<void> {
  if (events.length === 0 || (await joined) === undefined) return;
  const experiments = [...new Set(events.map(({ experiment }) => experiment))];
  const known = await summaries.bulkGet(experiments);
  const practice = new Set(experiments.filter((_, index) => known[index]?.practice === 1));
  const shared = events.filter(({ experiment }) => !practice.has(experiment)).map(({ id }) => id);
  const waiting = new Set((await unsent.where('id').anyOf(shared).toArray()).map(({ id }) => id));
  await unsent.bulkAdd(shared.filter((id) => !waiting.has(id)).map((id) => ({ id })));
}
