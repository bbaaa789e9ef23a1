import { type HistoryDatabase, summarise } from './database';
import { queueUnsent } from './team/queue-unsent';

/** What the user wants gone. A person is somebody of her team, as her name stands in the history. */
export type ToErase =
  | { readonly experiment: string }
  | { readonly brand: string }
  | { readonly person: string };

type Tables = Pick<HistoryDatabase, 'events' | 'summaries' | 'member' | 'unsent'>;

async function eraseExperiments(tables: Tables, ids: readonly string[]): Promise<void> {
  const { events, summaries } = tables;
  for (const id of ids) await events.where('experiment').equals(id).delete();
  await tellTeam(tables, ids);
  await summaries.bulkDelete([...ids]);
}

/** In a team, the colleagues' lists leave them out too: all that stays here is the word that they are erased. */
async function tellTeam(tables: Tables, ids: readonly string[]): Promise<void> {
  if ((await tables.member.get('member')) === undefined) return;
  const words = ids.map((experiment) => ({
    id: crypto.randomUUID(),
    at: Date.now(),
    experiment,
    type: 'experiment/erased' as const,
  }));
  await tables.events.bulkAdd(words);
  await queueUnsent(tables, words);
}

/** A name goes, what was tried stays: it is the team's. The only edit of an event there is. */
async function forgetPerson(tables: Tables, person: string): Promise<void> {
  const theirs = await tables.summaries.where('by').equals(person).primaryKeys();
  for (const id of theirs) {
    const events = await tables.events.where('experiment').equals(id).toArray();
    const unnamed = events.flatMap((event) => {
      if (event.type !== 'experiment/started' || event.by !== person) return [];
      const { by: _, ...rest } = event;
      return [rest];
    });
    await tables.events.bulkPut(unnamed);
  }
  await summarise(tables, theirs);
}

/** Erases in one transaction: all of it is gone, or, when that fails, nothing. Everything when `what` is left out. */
export async function eraseFrom(database: HistoryDatabase, what?: ToErase): Promise<void> {
  const { tables, summaries } = database;
  await database.transaction('rw', tables, async () => {
    if (!what) {
      await Promise.all(tables.map((table) => table.clear()));
      await database.bear();
    } else if ('experiment' in what) await eraseExperiments(database, [what.experiment]);
    else if ('brand' in what) {
      await eraseExperiments(database, await summaries.where('brand').equals(what.brand).primaryKeys());
      await database.posts.filter(({ brand }) => brand === what.brand).delete();
    } else await forgetPerson(database, what.person);
  });
}
