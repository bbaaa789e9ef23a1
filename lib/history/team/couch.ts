import * as v from 'valibot';
import { type AskTools, askServer } from './ask-server';
import type { SharedRecord } from './shared-record';
import type { TeamServer } from './team-server';
import { TeamTrouble } from './team-trouble';

/** CouchDB's own are strings, those of servers like it numbers; both are handed back as they came. */
const sequence = v.union([v.pipe(v.string(), v.maxLength(10_000)), v.number()]);
export type Sequence = v.InferOutput<typeof sequence>;

const information = v.object({ db_name: v.string(), update_seq: sequence });

const changes = v.object({
  last_seq: sequence,
  results: v.array(
    v.object({ id: v.string(), deleted: v.optional(v.boolean(), false), doc: v.optional(v.unknown()) }),
  ),
});

const outcomes = v.array(v.object({ id: v.string(), error: v.optional(v.string()) }));

/** A page of what has changed in the team's database. */
export interface ChangesPage {
  readonly documents: readonly unknown[];
  /** Ids of the changed documents, deleted ones left out: an append-only history is not shortened by a colleague. */
  readonly ids: readonly string[];
  readonly until: Sequence;
  /** How many changes the page told of; 0 at the end. */
  readonly count: number;
  readonly skew: number | undefined;
}

function understand<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new TeamTrouble('foreign');
  return parsed.output;
}

/**
 * The three requests of the CouchDB protocol that a union of append-only records needs
 * (docs.couchdb.org, API reference: GET /{db}, GET /{db}/_changes, POST /{db}/_bulk_docs). Each rejects with `TeamTrouble`.
 */
export function couch(server: TeamServer, tools: AskTools) {
  return {
    /** Whether the database is there and takes the login. */
    async check(): Promise<void> {
      understand(information, (await askServer(server, '', undefined, tools)).body);
    },
    /** The changes after `since`, the oldest first, with their documents unless `bare`. */
    async changes(since: Sequence, most: number, bare = false): Promise<ChangesPage> {
      const query = new URLSearchParams({ since: String(since), limit: String(most) });
      if (!bare) query.set('include_docs', 'true');
      const { body, skew } = await askServer(server, `/_changes?${query}`, undefined, tools);
      const page = understand(changes, body);
      const alive = page.results.filter(({ deleted }) => !deleted);
      return {
        documents: alive.map(({ doc }) => doc),
        ids: alive.map(({ id }) => id),
        until: page.last_seq,
        count: page.results.length,
        skew,
      };
    },
    /** Writes the records that are not there; gives the ids of those the server refused for another reason. */
    async write(records: readonly SharedRecord[]): Promise<ReadonlySet<string>> {
      const { body } = await askServer(server, '/_bulk_docs', { docs: records }, tools);
      const refused = understand(outcomes, body).filter(
        ({ error }) => error !== undefined && error !== 'conflict',
      );
      return new Set(refused.map(({ id }) => id));
    },
  };
}

export type Couch = ReturnType<typeof couch>;
