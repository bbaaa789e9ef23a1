import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';
import { brandForms } from './brand-forms';
import { fold } from './fold';
import { mayStart } from './may-start';
import type { Signing } from './signing';

/** How far back stray signatures are looked for, in UTF-16 code units. */
const furthest = 2_000;

const nameOnly = /^[\p{L}\p{M}\s.'\u2019-]+$/u;
const goesOn = /^[\p{L}\p{N}]/u;

/**
 * Signatures of the roster that stand before other words, in reading order. A form that is a bare name is
 * left out: in the middle of a text it is only a name.
 */
export const strayIn = (draft: Draft, signing: Signing): readonly Span[] => {
  const from = Math.max(0, draft.text.length - furthest);
  const folded = fold(draft.text.slice(from));
  const found = new Map<number, Span>();
  for (const known of brandForms(signing, draft).known) {
    if (nameOnly.test(known.text)) continue;
    for (let at = folded.indexOf(known.folded); at >= 0; at = folded.indexOf(known.folded, at + 1)) {
      const span = { start: from + at, end: from + at + known.text.length };
      if (
        goesOn.test(draft.text.slice(span.end, span.end + 2)) ||
        !mayStart(draft.text, span.start, known.text)
      )
        continue;
      if (draft.text.slice(span.end).trim() === '' || found.has(span.start)) continue;
      found.set(span.start, span);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
};
