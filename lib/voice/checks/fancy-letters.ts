import type { Check } from '../../draft/check';
import type { BrandVoice } from '../brand-voice';
import type { VoiceSignals } from '../voice-signals';

/** Mathematical, circled, parenthesised and full-width Latin letters, in runs: one ℝ alone is mathematics. */
const fancy =
  /[\u{1d400}-\u{1d7ff}\u249c-\u24e9\uff21-\uff3a\uff41-\uff5a\u{1f110}-\u{1f12b}\u{1f130}-\u{1f149}](?:[\u{1d400}-\u{1d7ff}\u249c-\u24e9\uff21-\uff3a\uff41-\uff5a\u{1f110}-\u{1f12b}\u{1f130}-\u{1f149}\s'’.,!?-]*[\u{1d400}-\u{1d7ff}\u249c-\u24e9\uff21-\uff3a\uff41-\uff5a\u{1f110}-\u{1f12b}\u{1f130}-\u{1f149}])+/gu;

/** Letters borrowed from mathematics to look bold: screen readers spell them out or skip them, search misses them. */
export const fancyLetters: Check<BrandVoice, VoiceSignals> = {
  id: 'accessibility/fancy-letters',
  run(draft) {
    const runs = [...draft.text.matchAll(fancy)];
    const [first, ...others] = runs;
    if (first === undefined) return [];
    const span = { start: first.index, end: first.index + first[0].length };
    return [
      {
        check: 'accessibility/fancy-letters',
        span,
        alsoAt: others.map((run) => ({ start: run.index, end: run.index + run[0].length })),
        reason: { key: 'findingFancyLetters' },
        edits: [{ span, text: first[0].normalize('NFKC'), label: { key: 'editPlainLetters' } }],
        weight: 1,
      },
    ];
  },
};
