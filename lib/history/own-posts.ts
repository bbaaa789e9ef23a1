import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';

const label = v.pipe(v.string(), v.maxLength(200));
const ownPost = v.object({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(5_000)),
  /** Where it was published; empty when she did not say. */
  network: v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,40}$/)),
  account: v.exactOptional(label),
  surface: v.picklist(['post', 'reply']),
  /** Ms since 1970; of a pasted post, when it was pasted. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  /** Seen being published, or given by her. */
  source: v.picklist(['seen', 'given']),
});

/** A post of one's own, kept as a reference of the voice. */
export type OwnPost = v.InferOutput<typeof ownPost>;

/** A quarter of a busy account; older posts leave, since voices drift. */
const most = 600;

class Database extends Dexie {
  declare posts: Table<OwnPost & { readonly id: string }, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ posts: 'id, at' });
  }
}

/** The posts kept as references, of one browser profile; apart from the history, of which they are no part. */
export interface OwnPosts {
  /** Keeps the posts that are not there yet, and the newest only; returns how many there are. What is no post is left out. */
  keep(posts: readonly unknown[]): Promise<number>;
  /** Newest first. */
  read(): Promise<readonly OwnPost[]>;
  erase(): Promise<void>;
  close(): void;
}

/** The same words in the same place are the same post. */
const idOf = ({ network, account = '', surface, text }: OwnPost): string =>
  [network, account, surface, text].join('\n');

export function openOwnPosts(name = 'paraphe-posts'): OwnPosts {
  const database = new Database(name);
  const { posts: table } = database;
  return {
    async keep(candidates) {
      const posts = candidates.flatMap((candidate) => {
        const parsed = v.safeParse(ownPost, candidate);
        return parsed.success ? [{ ...parsed.output, id: idOf(parsed.output) }] : [];
      });
      return database.transaction('rw', table, async () => {
        await table.bulkPut(posts);
        const excess = (await table.count()) - most;
        if (excess > 0) await table.bulkDelete(await table.orderBy('at').limit(excess).primaryKeys());
        return table.count();
      });
    },
    async read() {
      const rows = await table.orderBy('at').reverse().toArray();
      return rows.flatMap((row) => {
        const parsed = v.safeParse(ownPost, row);
        return parsed.success ? [parsed.output] : [];
      });
    },
    erase: () => table.clear(),
    close: () => database.close(),
  };
}
