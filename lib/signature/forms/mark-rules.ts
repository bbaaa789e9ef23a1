import type { FormKind } from '../found-signature';
import { isAcronym } from '../lexicons/never-signs';
import type { Who } from '../who';
import type { Head } from './head';
import type { Lead } from './lead';
import { opensAsReply } from './speaks-to-somebody';

/** A mark and the person read after it. */
export interface Marked {
  readonly head: Head;
  readonly lead: Lead;
  /** Is there a space between the mark and the person? */
  readonly gap: boolean;
  readonly who: Who;
  /** The words before the mark. */
  readonly before: string;
}

const known = ({ head, who }: Marked): boolean => head.isFirstName(who.name.split(' ')[0] ?? '');
const linkAfter = ({ head }: Marked): boolean =>
  head.after.includes('link') || head.after.includes('mention');
const toSomebody = (head: Head): boolean => head.speaks() || opensAsReply(head.opening);
const apart = ({ lead }: Marked): boolean => lead === 'line' || lead === 'sentence';
/** In the middle of a sentence, a name must be known or the message speak to somebody. */
const apartOrPlain = (seen: Marked): boolean => apart(seen) || known(seen) || seen.head.speaks();

const toneTags = new Set(['s', 'j', 'hj', 'jk', 'lh', 'nm', 'sr', 'srs', 'gen', 'pos', 'neg', 'lu', 'th']);
const quoteEnds = /["\u201d\u00bb\u2019']\s*$/;
const openingOf: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\u201d': '\u201c',
  '\u00bb': '\u00ab',
  '\u2019': '\u2018',
};

/** Longest quoted label (“Your orders”), in UTF-16 code units; longer, it is somebody's words. */
const longestLabel = 28;
const opensSentence = /(?:^|[.!?\u2026\n])\s*(?:@[^\s@]+\s+)*$/;

/** Do the words before end with a quotation, whose author a mark would name, rather than with a quoted label? */
const afterQuotation = (seen: Marked): boolean => {
  const { before, gap } = seen;
  if (!quoteEnds.test(before)) return false;
  if (gap && !known(seen)) return true;
  const quoted = before.trimEnd().slice(0, -1);
  const opening = quoted.lastIndexOf(openingOf[before.trimEnd().at(-1) ?? ''] ?? '"');
  if (opening < 0 || before.length - opening > longestLabel || /[.!?\u2026]\s?$/.test(quoted)) return true;
  // A quotation is a sentence of its own; a label ("choose “Track my order”") stands in one of ours.
  return opensSentence.test(before.slice(0, opening));
};

/** Is this a line of a list: announced by a colon, or below another line that starts with the same mark? */
const inList = ({ before, lead }: Marked): boolean => {
  if (lead !== 'line') return false;
  const above = before.trimEnd();
  return (
    above.endsWith(':') ||
    /^[-*~\u2010-\u2015\u2022]/.test(above.slice(above.lastIndexOf('\n') + 1).trimStart())
  );
};

const dash = (seen: Marked): boolean => {
  const { who, gap, lead, head } = seen;
  if (afterQuotation(seen) || (gap && inList(seen))) return false;
  if (linkAfter(seen) && gap && lead !== 'line')
    return lead === 'sentence' && known(seen) && opensAsReply(head.opening);
  if (who.lower) return !gap && who.name.length <= 5 && apart(seen);
  if (who.shape === 'full-name')
    return lead === 'line' && head.speaks() && (known(seen) || who.suffixIs === 'team');
  if (who.suffixIs === 'place' && gap && lead !== 'line')
    return lead === 'sentence' && known(seen) && toSomebody(head) && !head.after.includes('link');
  // A lone -D or -P is what is left of an emoticon.
  if (/^\p{L}$/u.test(who.name) && (!apart(seen) || /[DPO]/.test(who.name))) return false;
  if (!gap) return who.shape === 'initials' || apartOrPlain(seen);
  if (lead === 'line') return who.shape !== 'initials' || who.name.length > 1;
  if (lead !== 'sentence')
    return who.shape === 'name' && who.suffix === undefined && known(seen) && head.answers();
  return who.shape === 'initials'
    ? who.name.length > 1 && !isAcronym(who.name) && head.speaks()
    : known(seen) || head.answers();
};

/** What each mark asks for before a name counts as a signature: the commoner the mark elsewhere, the more. */
export const markRules: Readonly<Partial<Record<FormKind, (seen: Marked) => boolean>>> = {
  // Superscripts come in rows: ^so ^on.
  caret: (seen) => {
    const { before, who, head } = seen;
    if (/\^\S*\s*$/.test(before)) return false;
    return !who.lower || apart(seen) || (who.name.length < 4 && head.speaks());
  },
  star: (seen) => {
    const { who, gap, lead } = seen;
    if (who.lower || who.shape === 'full-name') return false;
    return who.shape === 'initials' ? !gap || (lead !== 'word' && !inList(seen)) : !gap && apartOrPlain(seen);
  },
  slash: (seen) => {
    const { who, gap, before, head } = seen;
    if (gap || who.shape === 'full-name' || /[/<]\s*$/.test(before) || toneTags.has(who.name.toLowerCase()))
      return false;
    if (who.lower) return who.name.length === 2 && apart(seen) && head.speaks();
    return who.shape === 'initials' || apartOrPlain(seen);
  },
  tilde: (seen) =>
    seen.who.shape !== 'full-name' && !afterQuotation(seen) && (!seen.who.lower || apart(seen)),
  underscore: ({ who, gap }) => !who.lower && who.shape !== 'full-name' && !gap,
  dash,
};
