import type { Answering } from './ports';

/** What is remembered of the person answered: asked once a person, when the panel opens. */
export class Acquaintance {
  #asked = '';
  #sentence: string | undefined;

  constructor(
    private readonly ask: (answering: Answering) => Promise<string | undefined>,
    private readonly changed: () => void,
  ) {}

  get sentence(): string | undefined {
    return this.#sentence;
  }

  /** Asks about this person, unless it already did. */
  async about(answering: Answering | undefined): Promise<void> {
    const person = answering ? (answering.handle ?? answering.name) : '';
    if (person === this.#asked) return;
    this.#asked = person;
    this.#tell(undefined);
    const sentence = answering && (await this.ask(answering));
    if (this.#asked === person) this.#tell(sentence);
  }

  forgotten(): void {
    this.#tell(undefined);
  }

  #tell(sentence: string | undefined): void {
    if (sentence === this.#sentence) return;
    this.#sentence = sentence;
    this.changed();
  }
}
