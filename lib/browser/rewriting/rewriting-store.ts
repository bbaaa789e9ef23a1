import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';

const endpoint = v.object({
  address: v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//)),
  /** Its origin, as permissions are asked for. */
  pattern: v.pipe(v.string(), v.maxLength(300)),
  model: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** What a header can carry. */
  key: v.exactOptional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,1000}$/))),
});

/** A model of her own behind the chat completions of OpenAI's protocol. */
export type Endpoint = v.InferOutput<typeof endpoint>;

/** Did what she typed make an endpoint? */
export const isEndpoint = (candidate: unknown): candidate is Endpoint => v.is(endpoint, candidate);

class Database extends Dexie {
  declare endpoint: Table<Endpoint, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ endpoint: '' });
  }
}

/** There is one at most. */
const only = 'own';

/**
 * Where her model is and the key to it: a database of the extension's own, since its local storage is read by the
 * scripts in pages too. In no backup and no saved voice.
 */
export class RewritingStore {
  readonly #database: Database;

  constructor(name = 'paraphe-rewriting') {
    this.#database = new Database(name);
  }

  async read(): Promise<Endpoint | undefined> {
    const parsed = v.safeParse(endpoint, await this.#database.endpoint.get(only));
    return parsed.success ? parsed.output : undefined;
  }

  async write(own: Endpoint): Promise<void> {
    await this.#database.endpoint.put(own, only);
  }

  async erase(): Promise<void> {
    await this.#database.endpoint.clear();
  }

  close(): void {
    this.#database.close();
  }
}
