import type { Check } from '../../draft/check';
import type { Span } from '../../draft/span';
import type { BrandVoice } from '../brand-voice';
import { findEmoji } from '../text/find-emoji';
import type { VoiceSignals } from '../voice-signals';

/** Emoji in a row before it is a wall: a screen reader says the name of each. */
const wall = 4;

/** Walls of emoji, and the same one again and again: what a screen reader makes of them, and one click to keep one. */
export const emojiAloud: Check<BrandVoice, VoiceSignals> = {
  id: 'accessibility/emoji',
  run(draft) {
    const row = rows(draft.text).find((one) => one.length >= wall);
    const first = row?.[0];
    const last = row?.at(-1);
    if (row === undefined || first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const kept = draft.text.slice(first.start, first.end);
    return [
      {
        check: 'accessibility/emoji',
        span,
        reason: { key: 'findingEmojiWall', params: { COUNT: row.length } },
        edits: [{ span, text: kept, label: { key: 'editKeep', params: { WORD: kept } } }],
        weight: 1,
      },
    ];
  },
};

/** Emoji that stand side by side, spaces between them or not. */
function rows(text: string): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  for (const emoji of findEmoji(text)) {
    const row = found.at(-1);
    const before = row?.at(-1);
    if (row && before && emoji.start - before.end <= 2 && text.slice(before.end, emoji.start).trim() === '')
      row.push(emoji);
    else found.push([emoji]);
  }
  return found;
}
