import { isAcronym, neverSigns } from '../lexicons/never-signs';
import type { Who } from '../who';
import { closingBefore } from './closing-before';
import type { Head } from './head';
import type { ReadForm } from './reading';

const greeted =
  /^(?:@\S+\s+)*(?:hi|hey|hello|dear|bonjour|bonsoir|salut|coucou|hola|hallo|ciao|ol[aá])[ ,]+(\p{Lu}[\p{L}\p{M}'\u2019-]+)/iu;

const setApart = (head: Head, who: Who, between: string): boolean => {
  if (between.includes('\n') || /[-\u2013\u2014]/.test(between)) return true;
  if (who.shape === 'initials') return who.name.length > 1 && between.trim() !== '';
  const known = head.isFirstName(who.name.split(' ')[0] ?? '');
  if (who.suffixIs)
    return who.suffixIs === 'team' || (who.suffixIs === 'brand' && (known || between.trim() !== ''));
  // "Thanks, Susan" by somebody who greeted another name, or answers for us.
  const name = greeted.exec(head.opening)?.[1];
  return between.includes(',') && known && name !== who.name && (name !== undefined || head.answers());
};

/** `Cordialement,\nMarie`, `Bien à vous, Paul`, `Thanks, AK`: a formula that closes the message, then somebody. */
export const readClosed: ReadForm = (head) => {
  for (const { start, who } of head.candidates()) {
    if (who.lower || who.shape === 'placeholder' || neverSigns(who.name)) continue;
    if (who.shape === 'initials' && isAcronym(who.name)) continue;
    const closing = closingBefore(head.text.slice(0, start));
    if (!closing) continue;
    if (!(closing.signs && who.suffixIs !== 'place') && !setApart(head, who, closing.between)) continue;
    const mark = /(?:--?|[\u2013\u2014]) ?$/u.exec(closing.between)?.[0] ?? '';
    // "See you soon! – Reuters https://…": a source rather than somebody.
    if (mark.endsWith(' ') && head.after.includes('link') && !head.isFirstName(who.name)) continue;
    const form = mark ? 'dash' : who.suffix === undefined ? 'closing' : 'name-org';
    const behind = head.text.slice(start + who.name.length);
    return { start: start - mark.length, form, who, before: mark, behind };
  }
  return undefined;
};
