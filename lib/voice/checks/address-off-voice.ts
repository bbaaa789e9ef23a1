import type { Check } from '../../draft/check';
import { addressWord } from '../address/address-word';
import { convertAddress } from '../address/convert-address';
import { findAddress } from '../address/find-address';
import type { BrandVoice } from '../brand-voice';
import { textLanguage } from '../text-language';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

/** The whole message says tu where the brand says vous, or the other way round, or speaks to somebody where it never does. */
export const addressOffVoice: Check<BrandVoice, VoiceSignals> = {
  id: 'address/off-voice',
  run(draft, voice, signals) {
    const language = textLanguage(draft.text, signals);
    const habit = language && voiceOn(voice, draft).address[language];
    if (language === undefined || habit === undefined || habit === 'either') return [];
    const marks = findAddress(draft.text, undefined, {
      only: language,
      judge: signals.judge,
    });
    const [first, ...others] = marks;
    if (first === undefined) return [];
    if (habit === 'none') {
      return [
        {
          check: 'address/off-voice',
          topic: 'none',
          span: first.span,
          alsoAt: others.map(({ span }) => span),
          reason: {
            key: 'findingAddressNone',
            params: { WORD: draft.text.slice(first.span.start, first.span.end) },
          },
          edits: [],
          weight: 1,
        },
      ];
    }
    // Both forms together are the other check's finding.
    if (marks.some(({ form }) => form === habit)) return [];
    const change = convertAddress(draft.text, marks, habit, language);
    const params = {
      WORD: draft.text.slice(first.span.start, first.span.end),
      FORM: addressWord(habit, language),
    };
    return [
      {
        check: 'address/off-voice',
        topic: habit,
        span: first.span,
        alsoAt: others.map(({ span }) => span),
        reason: { key: 'findingAddressOffVoice', params },
        edits: change ? [{ ...change, label: { key: 'editAddressAll', params: { FORM: params.FORM } } }] : [],
        // A post to everybody says vous to several people even where one person is tu.
        weight: draft.surface === 'reply' || habit === 'vous' ? 2 : 1,
      },
    ];
  },
};
