import type { Lead } from './lead';

/** A star glued to the end of a word or a price earlier in the text: "20 %* off". */
const call = /[\p{L}\p{N}%€$£)]\s?\*(?=[\s.,;:!?)]|$)/u;

/** Does a line that starts with a star answer a star above it, as a footnote does? */
export const isFootnote = (before: string, lead: Lead): boolean => lead === 'line' && call.test(before);
