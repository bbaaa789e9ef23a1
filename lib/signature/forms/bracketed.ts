import { isAcronym, neverSigns } from '../lexicons/never-signs';
import { readName } from '../name-shapes';
import type { ReadForm } from './reading';

const bracketed = /(?:^|[.!?\u2026\n]\s*)([([])([^()[\]\n]{2,24})[)\]]$/u;

/** `(JD)`, `[Marie]`: somebody between brackets after the last sentence. */
export const readBracketed: ReadForm = (head) => {
  const [, open = '', words = ''] = bracketed.exec(head.text) ?? [];
  const who = words ? readName(words) : undefined;
  if (!who || who.lower || who.digit || who.shape === 'placeholder' || !head.speaks()) return undefined;
  if (who.shape === 'initials' ? who.name.length < 2 || isAcronym(who.name) : !head.isFirstName(who.name))
    return undefined;
  if (neverSigns(who.name)) return undefined;
  const start = head.text.length - words.length - 2;
  return { start, form: 'bracket', who, before: open, behind: head.text.slice(-1) };
};
