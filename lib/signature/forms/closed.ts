import { isAcronym, neverSigns } from '../lexicons/never-signs';
import type { Who } from '../who';
import { type Closing, closingBefore } from './closing-before';
import type { Head } from './head';
import type { ReadForm } from './reading';
import { opensAsReply } from './speaks-to-somebody';

const greeted =
  /^(?:@\S+\s+)*(?:hi|hey|hello|dear|bonjour|bonsoir|salut|coucou|hola|hallo|ciao|ol[aá])[ ,]+(\p{Lu}[\p{L}\p{M}'\u2019-]+)/iu;

const called = /,\s(\p{Lu}[\p{L}\p{M}'\u2019-]+)\s?[.!?,]/u;

/** Whom the opening calls by name: "Thanks for your patience, Ana." */
const calledByName = (head: Head): string | undefined => {
  const name = called.exec(head.opening)?.[1];
  return name !== undefined && head.isFirstName(name) ? name : undefined;
};

/** What a reply says before its formula, at least, in UTF-16 code units; else the formula may be all it says. */
const leastSaid = 25;

const setApart = (head: Head, who: Who, { between, start: before }: Closing): boolean => {
  if (between.includes('\n') || /[-\u2013\u2014]/.test(between)) return true;
  if (who.shape === 'initials') return who.name.length > 1 && between.trim() !== '';
  const known = head.isFirstName(who.name.split(' ')[0] ?? '');
  if (who.suffixIs)
    return who.suffixIs === 'team' || (who.suffixIs === 'brand' && (known || between.trim() !== ''));
  // "Thanks, Susan" by somebody who spoke to another name, or answers for us.
  const name = greeted.exec(head.opening)?.[1] ?? calledByName(head);
  if (!between.includes(',') || name === who.name) return false;
  if (name !== undefined && who.shape === 'name') return true;
  return (
    known && (name !== undefined || head.answers() || (opensAsReply(head.opening) && before >= leastSaid))
  );
};

/** `Cordialement,\nMarie`, `Bien à vous, Paul`, `Thanks, AK`: a formula that closes the message, then somebody. */
export const readClosed: ReadForm = (head) => {
  for (const { start, who } of head.candidates()) {
    if (who.lower || who.digit || who.shape === 'placeholder' || neverSigns(who.name)) continue;
    const closing = closingBefore(head.text.slice(0, start));
    if (!closing) continue;
    // After "Regards," capitals are somebody's, even where they also abbreviate something.
    if (who.shape === 'initials' && isAcronym(who.name) && !(closing.signs && closing.between.trim()))
      continue;
    if (!(closing.signs && who.suffixIs !== 'place') && !setApart(head, who, closing)) continue;
    const mark = /(?:--?|[\u2013\u2014]) ?$/u.exec(closing.between)?.[0] ?? '';
    // "See you soon! – Reuters https://…": a source rather than somebody.
    if (mark.endsWith(' ') && head.after.includes('link') && !head.isFirstName(who.name)) continue;
    const form = mark ? 'dash' : who.suffix === undefined ? 'closing' : 'name-org';
    const behind = head.text.slice(start + who.name.length);
    return { start: start - mark.length, form, who, before: mark, behind };
  }
  return undefined;
};
