import type { FormKind } from '../found-signature';
import { isInterjection, neverSigns } from '../lexicons/never-signs';
import { readWho } from '../who';
import { isFootnote } from './is-footnote';
import { isInstructed } from './is-instructed';
import { leadAt } from './lead';
import { markRules } from './mark-rules';
import type { ReadForm } from './reading';

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

// Marks that may follow the last sentence without a space: "questions.^Asha"; never ":-D", never "N.-E."
const mayBeGlued = /(?<!\b\p{Lu})[.!?\u2026)\],]$|\p{Extended_Pictographic}$|\ufe0f$/u;
const furthest = 100;

/** `^JD`, `-Marie`, `— Marie, équipe Acme`, `/Paul`, `*LM`, `~Olivia`, `_Rjay`: a mark, then somebody. */
export const readMarked: ReadForm = (head) => {
  const { text } = head;
  for (let at = text.length - 1; at >= Math.max(head.lineStart, text.length - furthest); at--) {
    const kind = kinds[text[at] ?? ''];
    const rules = kind && markRules[kind];
    if (!rules) continue;
    let start = at;
    while (start > 0 && text[start - 1] === text[at] && (kind === 'dash' || kind === 'slash')) start--;
    const before = text.slice(0, start);
    const place = leadAt(head, start);
    if (before.trim() === '' || (place === 'glued' && !mayBeGlued.test(before))) continue;
    const lead = place === 'glued' ? 'sentence' : place;
    const rest = text.slice(at + 1);
    const words = rest.trimStart();
    const who = rest.length - words.length > 1 ? undefined : readWho(words);
    if (!who || /^[_.\u2026]/.test(who.name) || isInterjection(who.name)) continue;
    if (who.shape !== 'initials' && neverSigns(who.name)) continue;
    const gap = rest !== words;
    if (who.digit && (gap || who.suffix !== undefined || (kind !== 'caret' && lead === 'word'))) continue;
    if (isInstructed(before, lead)) continue;
    if (kind === 'star' && who.shape !== 'initials' && isFootnote(before, lead)) continue;
    if (!rules({ head, lead, gap, who, before })) continue;
    const name = at + 1 + rest.length - words.length;
    const behind = text.slice(name + who.name.length);
    return { start, form: kind, who, before: text.slice(start, name), behind };
  }
  return undefined;
};
