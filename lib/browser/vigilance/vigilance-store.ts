import { Dexie, type Table } from 'dexie';
import { parseSourceState } from '../../feeds/poll/parse-source-state';
import type { PollState, PollStep } from '../../feeds/poll/poll-due';
import type { SourceState } from '../../feeds/poll/source-state';
import type { Mention } from '../../vigilance/mention';
import type { FollowedSource } from './followed-source';
import type { KeptHour } from './kept-hour';

/** A mention as it is kept. */
export interface KeptMention {
  readonly id: string;
  readonly feed: string;
  /** When it was published, or first read; ms since 1970. */
  readonly at: number;
  readonly mention: Mention;
  /** -1 (hostile) to 1 (delighted), once it was read; null where no model is sure. */
  readonly tone?: number | null;
  /** She said it is not about the brand. */
  readonly other?: true;
}

interface Kept<T> {
  readonly id: string;
  readonly value: T;
}

/** What is said elsewhere, as far as it was read. A database of its own: it can be lost and read again, the history cannot. */
export class VigilanceStore extends Dexie {
  declare sources: Table<FollowedSource, string>;
  declare states: Table<Kept<SourceState>, string>;
  /** When each host may be asked again. */
  declare hosts: Table<Kept<number>, string>;
  declare mentions: Table<KeptMention, string>;
  declare hours: Table<KeptHour, number>;
  /** What was learned, what she answered, and the key of a session, by name: never in `storage.local`, which scripts on sites can read. */
  declare memory: Table<Kept<unknown>, string>;

  constructor(name = 'paraphe-vigilance') {
    super(name);
    this.version(1).stores({
      sources: 'id',
      states: 'id',
      hosts: 'id',
      mentions: 'id, feed, at',
      hours: 'hour',
      memory: 'id',
    });
    // A page open on an older version must not keep a newer worker waiting.
    this.on('versionchange', () => this.close());
  }

  /** All that polling needs to know. A state that makes no sense any more is left out: that source starts afresh. */
  async pollState(): Promise<PollState> {
    return this.transaction('r', this.sources, this.states, this.hosts, async () => {
      const [sources, states, hosts] = await Promise.all([
        this.sources.toArray(),
        this.states.toArray(),
        this.hosts.toArray(),
      ]);
      return {
        sources: sources.filter(({ address }) => address !== ''),
        states: Object.fromEntries(
          states.flatMap(({ id, value }) => {
            const state = parseSourceState(value);
            return state ? [[id, state] as const] : [];
          }),
        ),
        hosts: Object.fromEntries(hosts.map(({ id, value }) => [id, value])),
      };
    });
  }

  /** One step of polling, whole or not at all. Of a source that was removed meanwhile, nothing is kept. */
  async keepStep({ source, state, mentions, host: [name, notBefore] }: PollStep): Promise<void> {
    await this.transaction('rw', [this.sources, this.states, this.hosts, this.mentions], async () => {
      await this.hosts.put({ id: name, value: notBefore });
      if ((await this.sources.get(source)) === undefined) return;
      await this.states.put({ id: source, value: state });
      await this.keepMentions(mentions);
    });
  }

  /** Adds the mentions that are not there yet: what is known of the others (a tone, an answer) stays. How many were new. */
  async keepMentions(
    mentions: readonly Mention[],
    tones: Readonly<Record<string, number>> = {},
  ): Promise<number> {
    const known = new Set(
      await this.mentions
        .where('id')
        .anyOf(mentions.map(({ id }) => id))
        .primaryKeys(),
    );
    const fresh = new Map(
      mentions.filter(({ id }) => !known.has(id)).map((mention) => [mention.id, mention]),
    );
    await this.mentions.bulkAdd(
      [...fresh.values()].map((mention) => ({
        id: mention.id,
        feed: mention.feed,
        at: mention.publishedAt ?? mention.seenAt,
        mention,
        ...(Object.hasOwn(tones, mention.id) && { tone: tones[mention.id] ?? null }),
      })),
    );
    return fresh.size;
  }

  /** A source is due now, whatever it was waiting for; its host still has its rest. */
  async makeDue(id: string, now: number): Promise<void> {
    await this.transaction('rw', this.states, async () => {
      const state = parseSourceState((await this.states.get(id))?.value);
      if (state) await this.states.put({ id, value: { ...state, nextAt: Math.min(state.nextAt, now) } });
    });
  }

  /** Follows a source at its new address: it keeps its name, its mentions and what was read, and is read again now. */
  async moveSource(id: string, address: string, now: number): Promise<void> {
    await this.transaction('rw', this.sources, this.states, async () => {
      await this.sources.update(id, { address });
      const known = parseSourceState((await this.states.get(id))?.value);
      if (!known) return;
      const { moved: _there, validators: _former, ...state } = known;
      await this.states.put({ id, value: { ...state, nextAt: Math.min(state.nextAt, now) } });
    });
  }

  /** Removes a source with all it brought. */
  async removeSource(id: string): Promise<void> {
    await this.transaction('rw', this.sources, this.states, this.mentions, async () => {
      await this.sources.delete(id);
      await this.states.delete(id);
      await this.mentions.where('feed').equals(id).delete();
    });
  }

  /** Everything, sources and keys included. */
  async erase(): Promise<void> {
    await this.transaction('rw', this.tables, () => Promise.all(this.tables.map((table) => table.clear())));
  }

  async recall<T>(id: string, parse: (stored: unknown) => T): Promise<T> {
    return parse((await this.memory.get(id))?.value);
  }

  async remember(id: string, value: unknown): Promise<void> {
    await this.memory.put({ id, value });
  }
}
