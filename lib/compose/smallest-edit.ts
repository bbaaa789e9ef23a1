import type { Edit } from '../draft/finding';

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/**
 * The edit that makes one text another and leaves what both begin and end with: a mention that an editor holds as one
 * thing stays that thing. Never cuts a character of two code units.
 */
export function smallestEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  if (isLow(before.charCodeAt(head)) || isLow(after.charCodeAt(head))) head -= head > 0 ? 1 : 0;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail -= 1;
  return {
    span: { start: head, end: before.length - tail },
    text: after.slice(head, after.length - tail),
    label: { key: 'rewriteTake' },
  };
}
