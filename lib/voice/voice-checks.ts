import type { Check } from '../draft/check';
import type { BrandVoice } from './brand-voice';
import { addressMixed } from './checks/address-mixed';
import { addressOffVoice } from './checks/address-off-voice';
import { wordBanned } from './checks/word-banned';
import type { VoiceSignals } from './voice-signals';

/** Every check of the voice. A new one is a file beside these and a line here. */
export const voiceChecks: readonly Check<BrandVoice, VoiceSignals>[] = [
  addressMixed,
  addressOffVoice,
  wordBanned,
];
