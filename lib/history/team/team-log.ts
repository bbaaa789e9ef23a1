import { addExperimentEvents } from '../add-experiment-events';
import type { HistoryDatabase } from '../database';
import type { ExperimentEvent } from '../event';
import type { Member } from './member';
import { queueUnsent } from './queue-unsent';
import type { Quarantined, SharedLog, Unsent } from './shared-log';
import type { TeamServer } from './team-server';

/** The team's side of one machine's history. Every promise resolves after the data are durable. */
export interface TeamLog extends SharedLog {
  /** Belongs to this team from now on: everything here waits to be sent, everything there to be taken in. */
  join(server: TeamServer): Promise<void>;
  /** Puts in the queue what was written before she joined; goes on where it was killed. */
  queueFormer(signal: AbortSignal): Promise<void>;
  /** Belongs to none; what is here stays. */
  leave(): Promise<void>;
  member(): Promise<Member | undefined>;
  /** Notes how things stand; nothing when she has left meanwhile. */
  note(standing: Partial<Omit<Member, 'key' | 'server' | 'since'>>): Promise<void>;
  waiting(): Promise<number>;
  aside(): Promise<number>;
  /** From now on, the team's side of the history of that name. */
  moveTo(name: string): void;
}

/** Events queued together when a team is joined: enough to be quick, few enough to let others write in between. */
const together = 1_000;
/** More strange records than this are counted no further: somebody is filling the disk. */
const mostAside = 10_000;

/** The same event, whatever the order of its fields. */
const differs = (a: ExperimentEvent, b: ExperimentEvent): boolean => canonical(a) !== canonical(b);
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export function teamLog(database: HistoryDatabase): TeamLog {
  const { events, summaries, member, unsent, aside } = database;

  /** One part of what was written before she joined; false when there is no more. */
  const queuePart = () =>
    database.transaction('rw', events, member, unsent, summaries, async () => {
      const { queueAfter, ...now } = (await member.get('member')) ?? {};
      if (!('key' in now) || queueAfter === undefined) return false;
      const part = await events.where('id').above(queueAfter).limit(together).toArray();
      await queueUnsent(database, part);
      const last = part.at(-1);
      await member.put(last ? { ...now, queueAfter: last.id } : now);
      return last !== undefined;
    });

  return {
    async join(server) {
      await database.transaction('rw', member, unsent, aside, async () => {
        await Promise.all([unsent.clear(), aside.clear()]);
        await member.put({ key: 'member', server, since: 0, queueAfter: '' });
      });
    },
    async queueFormer(signal) {
      while (await queuePart()) signal.throwIfAborted();
    },
    async leave() {
      await database.transaction('rw', member, unsent, aside, () =>
        Promise.all([member.clear(), unsent.clear(), aside.clear()]),
      );
    },
    member: () => member.get('member'),
    async note(standing) {
      await database.transaction('rw', member, async () => {
        const now = await member.get('member');
        if (now) await member.put({ ...now, ...standing });
      });
    },
    waiting: () => unsent.count(),
    aside: () => aside.count(),
    since: async () => (await member.get('member'))?.since ?? 0,

    async unsent(after, most) {
      for (let from = after; ; ) {
        const queue = await unsent.where('position').above(from).limit(most).toArray();
        const found = await events.bulkGet(queue.map(({ id }) => id));
        // Erased here since it was queued: there is nothing to send.
        await unsent.bulkDelete(
          queue.filter((_, index) => found[index] === undefined).map(({ position }) => position),
        );
        const present = queue.flatMap(({ position }, index): Unsent[] => {
          const event = found[index];
          return event ? [{ position, event }] : [];
        });
        if (present.length > 0 || queue.length < most) return present;
        from = queue.at(-1)?.position ?? from;
      }
    },
    async sent(positions) {
      await unsent.bulkDelete([...positions]);
    },
    async merge({ events: theirs, aside: strange, until }) {
      return database.transaction('rw', events, summaries, member, aside, async () => {
        const now = await member.get('member');
        if (!now) return 0;
        const known = await events.bulkGet(theirs.map(({ id }) => id));
        const others = theirs.flatMap((event, index): Quarantined[] => {
          const ours = known[index];
          return ours && differs(ours, event)
            ? [{ id: `e:${event.id}`, text: JSON.stringify(event).slice(0, 20_000), why: 'differs' }]
            : [];
        });
        const added = await addExperimentEvents(database, theirs);
        if ((await aside.count()) < mostAside) await aside.bulkPut([...strange, ...others]);
        await member.put({ ...now, since: until });
        return added.length;
      });
    },
    moveTo: (name) => database.moveTo(name),
  };
}
