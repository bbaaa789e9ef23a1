import type { ExperimentEvent } from '../../lib/history/event.ts';
import { couch } from '../../lib/history/team/couch.ts';
import { type RoundResult, syncRound } from '../../lib/history/team/sync-round.ts';
import { MemoryLog } from './memory-log.ts';

/** A server as the tests reach it. */
interface Reached {
  readonly origin: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

/** A simulated community manager: a history of her own, a clock that may be wrong, and rounds with the team's server. */
export class Colleague {
  readonly log = new MemoryLog();
  #written = 0;

  constructor(
    readonly name: string,
    /** Ms her clock is ahead. */
    readonly ahead = 0,
  ) {}

  /** Takes one more note of an experiment. */
  write(experiment: string, at: number): ExperimentEvent {
    this.#written += 1;
    const event: ExperimentEvent = {
      id: `${this.name}-${this.#written}`,
      at: at + this.ahead,
      experiment,
      type: 'reading/taken',
      variant: this.#written % 2 ? 'A' : 'B',
      network: 'mastodon',
      source: 'hand',
      counts: { likes: this.#written },
    };
    this.log.write(event);
    return event;
  }

  sync({ origin, database, user, password }: Reached): Promise<RoundResult> {
    const server = { address: origin + database, user, password };
    const { signal } = new AbortController();
    return syncRound(couch(server, { fetch, signal, now: () => Date.now() }), this.log, signal);
  }

  get history(): readonly string[] {
    return [...this.log.events.keys()].sort();
  }
}
