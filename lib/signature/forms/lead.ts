import type { Head } from './head';

/** What comes before a signature: a new line, the end of a sentence, a word in mid-sentence, or no space at all. */
export type Lead = 'line' | 'sentence' | 'word' | 'glued';

const sentenceEnd =
  /(?:[.!?\u2026,;:)\]"\u201d\u00bb\u2019']|\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}|[:;=]-?[)(DPp])$/u;
const endsWithLink = /(?:https?:\/\/|www\.)\S+$/i;

/** What comes before position `at` of a head. */
export const leadAt = (head: Pick<Head, 'text' | 'lineStart'>, at: number): Lead => {
  const line = head.text.slice(head.lineStart, at);
  const words = line.trimEnd();
  if (words === '') return 'line';
  if (line.length === words.length && !/[\u2014\u2013]$/.test(words)) return 'glued';
  return sentenceEnd.test(words) || endsWithLink.test(words) ? 'sentence' : 'word';
};
