import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';

/**
 * What the checks that the page does not carry say of the draft. Asked once a text, never waited for; an answer
 * about a text that has changed meanwhile is dropped.
 */
export class FurtherReview {
  #text = '';
  #findings: readonly Finding[] = [];

  constructor(
    private readonly ask: (draft: Draft) => Promise<readonly Finding[] | undefined>,
    private readonly answered: () => void,
  ) {}

  /** Asks about this draft, unless it already did. */
  about(draft: Draft): void {
    if (draft.text === this.#text) return;
    this.#text = draft.text;
    this.#findings = [];
    if (draft.text.trim() !== '') void this.#askAbout(draft);
  }

  async #askAbout(draft: Draft): Promise<void> {
    const findings = await this.ask(draft);
    if (draft.text !== this.#text) return;
    // A worker that could not answer is asked again at the next look.
    if (!findings) this.#text = '';
    if (!findings?.length) return;
    this.#findings = findings;
    this.answered();
  }

  /** What is known so far about exactly this text. */
  of(text: string): readonly Finding[] {
    return text === this.#text ? this.#findings : [];
  }
}
