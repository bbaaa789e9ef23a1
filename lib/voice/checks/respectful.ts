import type { Check } from '../../draft/check';
import type { BrandVoice } from '../brand-voice';
import en from '../lexicons/en/inclusive.json';
import fr from '../lexicons/fr/inclusive.json';
import { textLanguage } from '../text-language';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';
import { phraseFindings } from './phrase-check';

/** Words for people that those people ask not to be called, with the one they use. Off where the brand says off. */
export const respectful: Check<BrandVoice, VoiceSignals> = {
  id: 'inclusive/respect',
  run(draft, voice, signals) {
    if (voiceOn(voice, draft).inclusive === 'off') return [];
    const language = textLanguage(draft.text, signals);
    const rule = {
      id: 'inclusive/respect',
      lists: { fr: fr.respect, en: en.respect },
      reason: 'findingRespect',
      weight: 1,
    } as const;
    return phraseFindings(draft.text, rule, language);
  },
};
