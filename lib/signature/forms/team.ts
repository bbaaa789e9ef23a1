import { teamSignature } from '../lexicons/team-words';
import { closingBefore } from './closing-before';
import type { Head } from './head';
import type { ReadForm } from './reading';

const marks = /^[-\u2013\u2014~*^]{1,2} ?/;

/** After a sentence to somebody, as in "See you then! The Acme Team"; not after a question, which it may answer. */
const endsAddress = (head: Head, start: number): boolean =>
  /[.!\u2026]\s*$/.test(head.text.slice(0, start)) && head.speaks();

/** `L’équipe Acme`, `— The Acme team`: on a line of its own, or right after a closing formula. */
export const readTeam: ReadForm = (head) => {
  const line = head.text.slice(head.lineStart);
  const indent = line.length - line.trimStart().length;
  const starts = [
    head.lineStart + indent,
    ...[...line.matchAll(/[,.!?] +(?=[-\u2013\u2014~]? ?\p{L})/gu)].map(
      (found) => head.lineStart + found.index + found[0].length,
    ),
  ].filter((start) => start >= head.text.length - 60);
  for (const start of starts) {
    const words = head.text.slice(start);
    const mark = marks.exec(words)?.[0] ?? '';
    const own = start === head.lineStart + indent;
    if (own && head.lineStart === 0 && start === indent) continue;
    if (!teamSignature.test(words.slice(mark.length))) continue;
    if (!own && !mark && !closingBefore(head.text.slice(0, start)) && !endsAddress(head, start)) continue;
    const who = { shape: 'name', name: '' } as const;
    return { start, form: 'team', who, before: words, behind: '' };
  }
  return undefined;
};
