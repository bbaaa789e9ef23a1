import type { Check } from '../../draft/check';
import type { Edit } from '../../draft/finding';
import type { AddressForm, AddressMark } from '../address/address-mark';
import { addressWord } from '../address/address-word';
import { convertAddress } from '../address/convert-address';
import { findAddress } from '../address/find-address';
import type { BrandVoice } from '../brand-voice';
import { textLanguage } from '../text-language';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

/** The same message says tu and vous to its reader. The rarer form is pointed at; the voice decides, else the writer. */
export const addressMixed: Check<BrandVoice, VoiceSignals> = {
  id: 'address/mixed',
  run(draft, voice, signals) {
    const language = textLanguage(draft.text, signals);
    if (language === undefined) return [];
    const marks = findAddress(draft.text, undefined, {
      only: language,
      judge: signals.judge,
    });
    const tu = marks.filter(({ form }) => form === 'tu');
    const vous = marks.filter(({ form }) => form === 'vous');
    if (tu.length === 0 || vous.length === 0) return [];
    const habit = voiceOn(voice, draft).address[language];
    const decided = habit === 'tu' || habit === 'vous' ? habit : undefined;
    const wrong = decided === 'tu' ? vous : decided === 'vous' ? tu : rarer(tu, vous);
    const [first, ...others] = wrong;
    if (first === undefined) return [];
    const said = (of: readonly AddressMark[]): string => {
      const span = of[0]?.span;
      return span ? draft.text.slice(span.start, span.end) : '';
    };
    const targets: readonly AddressForm[] = decided
      ? [decided]
      : wrong === tu
        ? ['vous', 'tu']
        : ['tu', 'vous'];
    return [
      {
        check: 'address/mixed',
        span: first.span,
        alsoAt: [...others, ...(wrong === tu ? vous : tu)].map(({ span }) => span),
        reason: { key: 'findingAddressMixed', params: { HERE: said(tu), THERE: said(vous) } },
        edits: targets.flatMap((to): Edit[] => {
          const change = convertAddress(draft.text, marks, to, language);
          const word = addressWord(to, language);
          return change ? [{ ...change, label: { key: 'editAddressAll', params: { FORM: word } } }] : [];
        }),
        weight: 2,
      },
    ];
  },
};

const rarer = (tu: readonly AddressMark[], vous: readonly AddressMark[]): readonly AddressMark[] =>
  tu.length < vous.length ? tu : vous;
