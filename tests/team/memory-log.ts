import type { ExperimentEvent } from '../../lib/history/event.ts';
import type { Sequence } from '../../lib/history/team/couch.ts';
import type { Quarantined, SharedLog, Unsent } from '../../lib/history/team/shared-log.ts';

/** One simulated colleague's history: the least that keeps the promises of a `SharedLog`. */
export class MemoryLog implements SharedLog {
  readonly events = new Map<string, ExperimentEvent>();
  readonly aside: Quarantined[] = [];
  readonly #unsent = new Map<number, ExperimentEvent>();
  #position = 0;
  #since: Sequence = 0;

  /** Something happens on this colleague's machine. */
  write(event: ExperimentEvent): void {
    this.events.set(event.id, event);
    this.#position += 1;
    this.#unsent.set(this.#position, event);
  }

  async unsent(after: number, most: number): Promise<readonly Unsent[]> {
    const found: Unsent[] = [];
    for (const [position, event] of this.#unsent) {
      if (found.length === most) break;
      if (position > after) found.push({ position, event });
    }
    return found;
  }

  async sent(positions: readonly number[]): Promise<void> {
    for (const position of positions) this.#unsent.delete(position);
  }

  async merge({ events, aside, until }: Parameters<SharedLog['merge']>[0]): Promise<number> {
    const fresh = events.filter(({ id }) => !this.events.has(id));
    for (const event of fresh) this.events.set(event.id, event);
    this.aside.push(...aside);
    this.#since = until;
    return fresh.length;
  }

  since = async (): Promise<Sequence> => this.#since;

  get waiting(): number {
    return this.#unsent.size;
  }
}
