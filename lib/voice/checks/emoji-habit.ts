import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { BrandVoice } from '../brand-voice';
import { findEmoji } from '../text/find-emoji';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

/** More emoji than the brand uses, or one it never does. */
export const emojiHabit: Check<BrandVoice, VoiceSignals> = {
  id: 'emoji/habit',
  run(draft, voice) {
    const habit = voiceOn(voice, draft).emoji;
    if (habit === undefined) return [];
    const found = findEmoji(draft.text);
    const said = (at: { start: number; end: number }): string => draft.text.slice(at.start, at.end);
    const bare = (emoji: string): string => emoji.replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');
    const never = new Set(habit.banned?.map(bare));
    const banned = found.filter((span) => never.has(bare(said(span))));
    const findings: Finding[] = banned.slice(0, 1).map((span) => ({
      check: 'emoji/habit',
      topic: said(span),
      span,
      alsoAt: banned.slice(1),
      reason: { key: 'findingEmojiBanned', params: { EMOJI: said(span) } },
      edits: [{ span, text: '', label: { key: 'editRemove', params: { WORD: said(span) } } }],
      weight: 1,
    }));
    const over = habit.most === undefined ? undefined : found[habit.most];
    if (over && habit.most !== undefined) {
      findings.push({
        check: 'emoji/habit',
        topic: 'most',
        span: over,
        alsoAt: found.slice(habit.most + 1),
        reason: { key: 'findingEmojiMany', params: { COUNT: found.length, MOST: habit.most } },
        edits: [],
        weight: 1,
      });
    }
    return findings;
  },
};
