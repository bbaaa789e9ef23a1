import type { Check } from '../../draft/check';
import { addressWord } from '../address/address-word';
import { convertAddress } from '../address/convert-address';
import { findAddress } from '../address/find-address';
import type { BrandVoice } from '../brand-voice';
import { textLanguage } from '../text-language';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

/**
 * The person said tu and is answered vous, or the other way round. Only where the brand leaves it open: what it has
 * decided goes before what the customer does.
 */
export const addressUnlikeCustomer: Check<BrandVoice, VoiceSignals> = {
  id: 'address/unlike-customer',
  run(draft, voice, signals) {
    const theirs = draft.answering?.text;
    const language = textLanguage(draft.text, signals);
    if (theirs === undefined || language === undefined) return [];
    const habit = voiceOn(voice, draft).address[language];
    if (habit !== undefined && habit !== 'either') return [];
    const said = new Set(
      findAddress(theirs.slice(0, 5_000), undefined, {
        only: language,
        judge: signals.judge,
      }).map(({ form }) => form),
    );
    const marks = findAddress(draft.text, undefined, {
      only: language,
      judge: signals.judge,
    });
    const [first, ...others] = marks;
    const [form, another] = said;
    if (first === undefined || form === undefined || another !== undefined) return [];
    if (marks.some((mark) => mark.form === form)) return [];
    const change = convertAddress(draft.text, marks, form, language);
    const params = {
      WORD: draft.text.slice(first.span.start, first.span.end),
      FORM: addressWord(form, language),
    };
    return [
      {
        check: 'address/unlike-customer',
        topic: form,
        span: first.span,
        alsoAt: others.map(({ span }) => span),
        reason: { key: 'findingAddressUnlikeCustomer', params },
        edits: change ? [{ ...change, label: { key: 'editAddressAll', params: { FORM: params.FORM } } }] : [],
        weight: 1,
      },
    ];
  },
};
