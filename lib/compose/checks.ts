import type { Check } from '../draft/check';
import { type LengthSignals, lengthCheck } from '../draft/length-check';
import { signatureChecks } from '../signature/signature-checks';
import type { SignatureSignals } from '../signature/signature-signals';
import type { BrandVoice } from '../voice/brand-voice';
import { voiceChecks } from '../voice/voice-checks';
import type { VoiceSignals } from '../voice/voice-signals';

/** What is known around a draft, beside the brand's voice. */
export type Signals = LengthSignals & SignatureSignals & VoiceSignals;

/** Every question asked of a draft while it is typed. A new check needs only its own module's list. */
export const checks: readonly Check<BrandVoice, Signals>[] = [
  lengthCheck,
  ...signatureChecks,
  ...voiceChecks,
];
