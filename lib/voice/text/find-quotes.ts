import type { Span } from '../../draft/span';

/** Longer than this, an opening mark was a slip: nobody quotes half a page in a post. */
const longestQuote = 400;

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"', '＂': '＂' };

/**
 * Stretches that are somebody else's words: between quotation marks on one line, and `>` lines.
 * Single quotes are not read: they are apostrophes far more often.
 */
export function findQuotes(text: string): readonly Span[] {
  const quotes: Span[] = [];
  let open = -1;
  let closer = '';
  for (const match of text.matchAll(/[«»“”„"＂\n]|^[ \t]{0,3}>[^\n]*/gmu)) {
    const at = match.index;
    const sign = match[0];
    if (sign === '\n') {
      open = -1;
    } else if (sign.trimStart().startsWith('>')) {
      quotes.push({ start: at, end: at + sign.length });
      open = -1;
    } else if (open >= 0 && sign === closer) {
      if (at - open <= longestQuote) quotes.push({ start: open, end: at + 1 });
      open = -1;
    } else if (open < 0 && sign in closers) {
      open = at;
      closer = closers[sign] ?? '';
    }
  }
  return quotes;
}
