import type { Span } from '../../draft/span';
import { findQuotes } from './find-quotes';
import { invisible, tokenPattern } from './token-pattern';
import type { Word } from './word';

/** A link, an address, a tag or pasted markup: kept apart from the words. */
export interface Tag {
  readonly kind: 'link' | 'email' | 'mention' | 'hashtag' | 'markup';
  readonly text: string;
  readonly span: Span;
}

/** A text taken apart once, for every check. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly quotes: readonly Span[];
}

const hidden = new RegExp(`[${invisible}]`, 'gu');
const ascii = /^[\0-\x7f]*$/u;
/** A sentence also ends at a line break and at an emoji: people write so. */
const sentenceEnd = /[.!?…:;•|\n]|\p{Extended_Pictographic}/u;

const plainOf = (word: string): string =>
  ascii.test(word) ? word.toLowerCase() : word.replace(hidden, '').normalize('NFKC').toLowerCase();

function jointOf(gap: string): Word['joint'] {
  if (gap === '-' || gap === '\u2010' || gap === '\u2011') return '-';
  if (gap.length === 1 && "'’ʼ`´‘′".includes(gap)) return "'";
  return gap.length > 0 && gap.trim() === '' ? ' ' : 'other';
}

let last: Reading | undefined;

/**
 * Takes a text apart into words and tags. Linear in its length; the reading of the last text is kept, since
 * all the checks of one review ask for the same.
 */
export function readText(text: string): Reading {
  if (last?.text === text) return last;
  const words: Word[] = [];
  const tags: Tag[] = [];
  const quotes = findQuotes(text);
  let quote = 0;
  let sentence = 0;
  let from = 0;
  let ended = false;
  let tagged = false;
  for (const match of text.matchAll(tokenPattern())) {
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    const kind = match.groups?.word === undefined ? tagKind(match.groups ?? {}) : undefined;
    const gap = text.slice(from, start);
    ended ||= sentenceEnd.test(gap);
    from = end;
    if (kind !== undefined) {
      tags.push({ kind, text: found, span: { start, end } });
      tagged = true;
      continue;
    }
    const opens = words.length === 0 || ended;
    if (opens && words.length > 0) sentence += 1;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote += 1;
    const inside = quotes[quote];
    words.push({
      text: found,
      plain: plainOf(found),
      start,
      end,
      joint: tagged ? 'other' : jointOf(gap),
      elided: "'’ʼ`´‘′".includes(text[end] ?? ' '),
      opens,
      quoted: inside !== undefined && inside.start < start && end <= inside.end,
      sentence,
    });
    ended = false;
    tagged = false;
  }
  last = { text, words, tags, quotes };
  return last;
}

function tagKind(groups: Record<string, string | undefined>): Tag['kind'] {
  if (groups.link !== undefined) return 'link';
  if (groups.email !== undefined) return 'email';
  if (groups.mention !== undefined) return 'mention';
  return groups.hashtag !== undefined ? 'hashtag' : 'markup';
}
