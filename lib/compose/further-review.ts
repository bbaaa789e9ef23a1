import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';

/**
 * What the checks that the page does not carry say of the draft. Asked once a text and its pictures, never waited for;
 * an answer about what has changed meanwhile is dropped.
 */
export class FurtherReview {
  #text = '';
  #pictures: number | undefined;
  #findings: readonly Finding[] = [];

  constructor(
    private readonly ask: (draft: Draft) => Promise<readonly Finding[] | undefined>,
    private readonly answered: () => void,
  ) {}

  /** Asks about this draft, unless it already did. */
  about(draft: Draft): void {
    const { text, picturesWithoutAlt } = draft;
    if (text === this.#text && picturesWithoutAlt === this.#pictures) return;
    this.#text = text;
    this.#pictures = picturesWithoutAlt;
    this.#findings = [];
    if (draft.text.trim() !== '') void this.#askAbout(draft);
  }

  async #askAbout(draft: Draft): Promise<void> {
    const findings = await this.ask(draft);
    if (draft.text !== this.#text || draft.picturesWithoutAlt !== this.#pictures) return;
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
