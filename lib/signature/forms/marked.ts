import type { FormKind } from '../found-signature';
import { neverSigns } from '../lexicons/never-signs';
import { readWho, type Who } from '../name-shapes';
import { type Head, type Lead, leadAt, type ReadForm } from './form';

const kinds: Readonly<Record<string, FormKind>> = {
  '^': 'caret',
  '\u02c6': 'caret',
  '*': 'star',
  '/': 'slash',
  '~': 'tilde',
  '\u223c': 'tilde',
  _: 'underscore',
  '-': 'dash',
  '\u2010': 'dash',
  '\u2011': 'dash',
  '\u2013': 'dash',
  '\u2014': 'dash',
  '\u2015': 'dash',
  '\u2212': 'dash',
};

// Marks that may follow the last sentence without a space: "questions.^Senan".
const mayBeGlued = /[.!?\u2026)\]"\u201d\u00bb,:;]$|\p{Extended_Pictographic}$|\ufe0f$/u;

interface Seen {
  readonly head: Head;
  readonly kind: FormKind;
  readonly lead: Lead;
  readonly gap: boolean;
  readonly who: Who;
  readonly before: string;
}

const knownName = ({ head, who }: Seen): boolean => head.isFirstName(who.name.split(' ')[0] ?? '');
const linkAfter = ({ head }: Seen): boolean => head.after.includes('link') || head.after.includes('mention');

/** What each mark asks for before a name counts as a signature: the commoner the mark elsewhere, the more. */
const asksFor: Readonly<Partial<Record<FormKind, (seen: Seen) => boolean>>> = {
  caret: ({ before, who, lead }) =>
    !/\^\S*\s*$/.test(before) && (!who.lower || lead === 'sentence' || lead === 'line'),
  star: (seen) =>
    !seen.who.lower &&
    (seen.who.shape === 'initials'
      ? !seen.gap || seen.lead !== 'word'
      : !seen.gap && (seen.lead !== 'word' || knownName(seen))),
  slash: ({ who, gap, lead, before }) =>
    !who.lower &&
    !gap &&
    who.name !== 'S' &&
    !/[/<]\s*$/.test(before) &&
    (who.shape === 'initials' || lead !== 'word'),
  tilde: (seen) => seen.who.shape !== 'full-name' && (!seen.who.lower || seen.lead !== 'word'),
  underscore: ({ who, lead, gap }) => !who.lower && !gap && lead !== 'glued',
  dash: (seen) => {
    const { who, gap, lead } = seen;
    if (who.lower) return !gap && who.name.length <= 5 && lead !== 'word';
    if (who.shape === 'full-name') return lead === 'line' && knownName(seen);
    if (!gap) return who.shape === 'initials' || lead !== 'word' || knownName(seen);
    if (lead === 'line') return who.shape !== 'initials' || who.name.length > 1;
    return lead === 'sentence' && !linkAfter(seen) && knownName(seen);
  },
};

/** `^JD`, `-Marie`, `— Marie, équipe Acme`, `/Paul`, `*LM`, `~Olivia`, `_Rjay`: a mark, then somebody. */
export const readMarked: ReadForm = (head) => {
  const { text } = head;
  for (let at = text.length - 1; at >= Math.max(0, text.length - 100); at--) {
    const mark = text[at] ?? '';
    const kind = kinds[mark];
    if (mark === '\n') return undefined;
    if (!kind) continue;
    let start = at;
    while (kind === 'dash' && start > 0 && kinds[text[start - 1] ?? ''] === 'dash') start--;
    const before = text.slice(Math.max(0, start - 40), start);
    const lead = leadAt(head, start);
    if (lead === 'glued' && !mayBeGlued.test(before)) continue;
    const rest = text.slice(at + 1);
    const words = rest.trimStart();
    const who = rest.length - words.length > 1 ? undefined : readWho(words);
    if (!who || neverSigns(who.name)) continue;
    const seen: Seen = { head, kind, lead, gap: rest !== words, who, before };
    if (!asksFor[kind]?.(seen)) continue;
    const name = text.indexOf(who.name, at + 1);
    return {
      start,
      form: kind,
      who,
      before: text.slice(start, name),
      behind: text.slice(name + who.name.length),
    };
  }
  return undefined;
};
