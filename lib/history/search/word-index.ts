import { askedWords } from './search-words';
import { stem } from './stem';

/** Which rows hold which roots. Rows are numbers that only go up. */
export class WordIndex {
  #rows = new Map<string, number[]>();
  /** The roots in the order of the alphabet, so that the beginning of a word finds all of its words. */
  #sorted: readonly string[] | undefined;

  /** Takes the roots of a row, as `searchWords` gives them. */
  add(row: number, words: readonly string[]): void {
    for (const word of words) {
      const rows = this.#rows.get(word);
      if (rows) rows.push(row);
      else {
        this.#rows.set(word, [row]);
        this.#sorted = undefined;
      }
    }
  }

  /**
   * The rows that hold every word of a question; undefined for a question without words, which asks nothing.
   * The last word may be still under way: its beginning is enough.
   */
  find(question: string): ReadonlySet<number> | undefined {
    const words = askedWords(question);
    if (words.length === 0) return undefined;
    const sets = words.map((word, index) => this.#holding(word, index === words.length - 1));
    sets.sort((a, b) => a.size - b.size);
    const [fewest = new Set<number>(), ...others] = sets;
    return new Set([...fewest].filter((row) => others.every((set) => set.has(row))));
  }

  #holding(word: string, underWay: boolean): Set<number> {
    const root = stem(word);
    const exact = this.#rows.get(root) ?? [];
    if (!underWay && exact.length > 0) return new Set(exact);
    const found = new Set(exact);
    const beginning = word.startsWith(root) ? root : word;
    for (const other of this.#startingWith(beginning.length < word.length - 3 ? word : beginning)) {
      for (const row of this.#rows.get(other) ?? []) found.add(row);
    }
    return found;
  }

  /** Puts the roots in order now, which the first question would do otherwise. */
  prepare(): readonly string[] {
    this.#sorted ??= [...this.#rows.keys()].sort();
    return this.#sorted;
  }

  /** The roots that start so. Two letters at least: one would find nearly everything. */
  #startingWith(beginning: string): readonly string[] {
    if (beginning.length < 2) return [];
    const sorted = this.prepare();
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; sorted[at]?.startsWith(beginning); at++) found.push(sorted[at] ?? '');
    return found;
  }
}
