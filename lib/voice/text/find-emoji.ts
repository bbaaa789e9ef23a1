import type { Span } from '../../draft/span';

const pattern =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:[\ufe0f\u{1f3fb}-\u{1f3ff}\u20e3]|\u200d\p{Extended_Pictographic}|[\u{e0020}-\u{e007f}])*|[0-9#*]\ufe0f?\u20e3/gu;

/** Every emoji of a text, each sequence (flag, family, skin tone, keycap) as one. ™, © and ® are letters here. */
export function findEmoji(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    if (!/^[©®™]$/u.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
