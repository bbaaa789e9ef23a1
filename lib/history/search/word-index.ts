import { askedWords } from './search-words';
import { stem } from './stem';

/** Which rows hold which roots. Rows are numbers that only go up. */
export class WordIndex {
  #rows = new Map<string, number[]>();
  /** One more than the highest row. */
  #size = 0;
  /** The roots in the order of the alphabet, so that the beginning of a word finds all of its words. */
  #sorted: readonly string[] | undefined;

  /** Takes the roots of a row, as `searchWords` gives them. */
  add(row: number, words: readonly string[]): void {
    this.#size = Math.max(this.#size, row + 1);
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
   * The rows that hold every word of a question, each once, in no order; undefined for a question without words, which
   * asks nothing. The last word may be still under way: its beginning is enough.
   */
  find(question: string): readonly number[] | undefined {
    const words = askedWords(question);
    if (words.length === 0) return undefined;
    const holding = words.map((word, index) => this.#holding(word, index === words.length - 1));
    holding.sort((a, b) => a.length - b.length);
    return holding.reduce((left, rows) => {
      const held = this.#marked(rows);
      return left.filter((row) => held[row] === 1);
    });
  }

  #marked(rows: readonly number[]): Uint8Array {
    const marks = new Uint8Array(this.#size);
    for (const row of rows) marks[row] = 1;
    return marks;
  }

  #holding(word: string, underWay: boolean): readonly number[] {
    const root = stem(word);
    const exact = this.#rows.get(root) ?? [];
    if (!underWay && exact.length > 0) return exact;
    const beginning = word.startsWith(root) ? root : word;
    const others = this.#startingWith(beginning.length < word.length - 3 ? word : beginning);
    const lists = [
      exact,
      ...others.filter((other) => other !== root).map((other) => this.#rows.get(other) ?? []),
    ];
    return lists.length === 1 ? exact : this.#together(lists);
  }

  /** Rows of several roots, each once. */
  #together(lists: readonly (readonly number[])[]): readonly number[] {
    const marks = new Uint8Array(this.#size);
    const found: number[] = [];
    for (const rows of lists) {
      for (const row of rows) {
        if (marks[row] === 1) continue;
        marks[row] = 1;
        found.push(row);
      }
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
