import { readBracketed } from './forms/bracketed';
import { readClosed } from './forms/closed';
import { type Head, headOf, type IsFirstName } from './forms/head';
import { readMarked } from './forms/marked';
import { readNamed } from './forms/named';
import type { ReadForm, Reading } from './forms/reading';
import { readTeam } from './forms/team';
import type { FoundSignature } from './found-signature';
import { cutsOf } from './tail';

export interface FindOptions {
  /** Tells first names from other words; without it, only names that a mark sets apart are recognised. */
  readonly isFirstName?: IsFirstName;
}

const forms: readonly ReadForm[] = [readTeam, readMarked, readClosed, readNamed, readBracketed];

/**
 * The signature that ends a text, whoever signs and in whatever form, links, hashtags, emoji and thread
 * counters left aside. Undefined when there is none. Never throws; looks at the end of the text only.
 */
export const findSignature = (text: string, options: FindOptions = {}): FoundSignature | undefined => {
  for (const { end, after } of cutsOf(text)) {
    const head = headOf(text, end, after, options.isFirstName);
    for (const read of forms) {
      const reading = read(head);
      if (reading) return found(reading, end - head.text.length, end, head);
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
