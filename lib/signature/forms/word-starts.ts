// The last unit of an emoji is a low surrogate or a variation selector.
const boundary = /\s|[.!?\u2026,;:)]|\ufe0f|[\udc00-\udfff]/;
const letter = /[\p{L}\p{N}]/u;
const most = 9;
const furthest = 90;

/** Where words start after `lineStart`, nearest the end first: the last nine, 90 units back at most. */
export const wordStarts = (text: string, lineStart: number): readonly number[] => {
  const found: number[] = [];
  for (let at = text.length - 1; at >= Math.max(lineStart, text.length - furthest); at--) {
    if (!letter.test(text.charAt(at)) || !(at === lineStart || boundary.test(text.charAt(at - 1)))) continue;
    found.push(at);
    if (found.length === most) break;
  }
  return found;
};
