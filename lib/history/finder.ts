import type { StyleAxis } from '../crosstest/style/style-of';
import { dayAt } from './day-at';
import type { Query } from './query';
import { WordIndex } from './search/word-index';
import type { Summary } from './summary';

/** What the filters offer: only what leads somewhere. */
export interface Facets {
  readonly networks: readonly string[];
  readonly people: readonly string[];
  readonly axes: readonly StyleAxis[];
  readonly practised: boolean;
}

/** Where a word leaves one in this many, it pays to put those in order and not to walk through all. */
const few = 20;

type Row = Omit<Summary, 'words' | 'title' | 'claim'>;

/**
 * Everything the list can be asked, answered from memory in milliseconds: about 30 MB for 100,000 experiments, read
 * once in the background while the page is already in use.
 */
export class Finder {
  #rows: Row[] = [];
  #words = new WordIndex();
  #newestFirst: readonly number[] | undefined;

  get size(): number {
    return this.#rows.length;
  }

  add(summaries: readonly Summary[]): void {
    for (const { words, title: _, claim: __, ...row } of summaries) {
      this.#words.add(this.#rows.length, words);
      this.#rows.push(row);
    }
    this.#newestFirst = undefined;
  }

  /** The ids of the experiments that a query asks for, newest first. */
  find(query: Query): readonly string[] {
    const found = this.#words.find(query.text);
    const from = query.from === undefined ? Number.NEGATIVE_INFINITY : dayAt(query.from);
    const to = query.to === undefined ? Number.POSITIVE_INFINITY : dayAt(query.to, 1);
    const { network, person, axis, stage, practice } = query;
    const ids: string[] = [];
    for (const at of found ? this.#inOrder(found) : this.#order()) {
      const row = this.#rows[at];
      if (!row) continue;
      if (row.practice === 1 && !practice) continue;
      if (row.startedAt < from || row.startedAt >= to) continue;
      if (stage && row.stage !== stage) continue;
      if (person && row.by !== person) continue;
      if (axis && !row.axes.includes(axis)) continue;
      if (network && row.target !== network && !row.test.includes(network)) continue;
      ids.push(row.id);
    }
    return ids;
  }

  facets(): Facets {
    const networks = new Set<string>();
    const people = new Set<string>();
    const axes = new Set<StyleAxis>();
    for (const { target, test, by, axes: theirs } of this.#rows) {
      networks.add(target);
      for (const one of test) networks.add(one);
      if (by) people.add(by);
      for (const one of theirs) axes.add(one);
    }
    return {
      networks: [...networks].sort(),
      people: [...people].sort(),
      axes: [...axes].sort(),
      practised: this.#rows.some(({ practice }) => practice === 1),
    };
  }

  /** Puts in order now what the first question would wait for. */
  prepare(): void {
    this.#order();
    this.#words.prepare();
  }

  /** Few are put in order; many are picked out of the order there is. */
  #inOrder(rows: readonly number[]): readonly number[] {
    if (rows.length < this.#rows.length / few) return this.#sorted(rows);
    const asked = new Uint8Array(this.#rows.length);
    for (const row of rows) asked[row] = 1;
    return this.#order().filter((row) => asked[row] === 1);
  }

  #order(): readonly number[] {
    this.#newestFirst ??= this.#sorted(this.#rows.keys());
    return this.#newestFirst;
  }

  #sorted(rows: Iterable<number>): readonly number[] {
    return [...rows].sort((a, b) => (this.#rows[b]?.startedAt ?? 0) - (this.#rows[a]?.startedAt ?? 0));
  }
}

/** Reads all the summaries there are, in parts that leave the page free in between. */
export async function loadFinder(
  parts: AsyncIterable<readonly Summary[]>,
  signal: AbortSignal,
): Promise<Finder> {
  const finder = new Finder();
  for await (const part of parts) {
    if (signal.aborted) break;
    finder.add(part);
  }
  finder.prepare();
  return finder;
}
