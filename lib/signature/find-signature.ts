import type { Head, ReadForm, Reading } from './forms/form';
import { readMarked } from './forms/marked';
import type { FoundSignature } from './found-signature';
import { cutsOf } from './tail';

export interface FindOptions {
  /** Tells first names from other words; without it, only names that a mark sets apart are recognised. */
  readonly isFirstName?: (word: string) => boolean;
}

const forms: readonly ReadForm[] = [readMarked];

// A signature and the few lines before it: enough to tell what it follows.
const headLength = 240;

/**
 * The signature that ends a text, whoever signs and in whatever form, links, hashtags, emoji and thread
 * counters left aside. Undefined when there is none. Never throws; looks at the end of the text only.
 */
export const findSignature = (text: string, options: FindOptions = {}): FoundSignature | undefined => {
  for (const { end, after } of cutsOf(text)) {
    const from = Math.max(0, end - headLength);
    const words = text.slice(from, end);
    const head: Head = {
      text: words,
      lineStart: words.lastIndexOf('\n') + 1,
      after,
      isFirstName: options.isFirstName ?? (() => false),
    };
    for (const read of forms) {
      const reading = read(head);
      if (reading) return found(reading, from, end, head);
    }
  }
  return undefined;
};

const slotOf = (reading: Reading): string =>
  reading.who.shape === 'initials'
    ? '{initials}'
    : reading.who.shape === 'full-name'
      ? '{firstName} {lastName}'
      : '{firstName}';

const found = (reading: Reading, from: number, end: number, head: Head): FoundSignature => ({
  span: { start: from + reading.start, end },
  form: reading.form,
  shape: reading.who.shape,
  name: reading.who.name,
  template: reading.before + slotOf(reading) + reading.behind,
  people: [],
  after: head.after,
  ownLine: head.text.slice(head.lineStart, reading.start).trim() === '',
});
