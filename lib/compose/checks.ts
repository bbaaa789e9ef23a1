import { type AccountSignals, accountCheck } from '../draft/account-check';
import type { Check } from '../draft/check';
import { type LengthSignals, lengthCheck } from '../draft/length-check';
import { signatureChecks } from '../signature/signature-checks';
import type { SignatureSignals } from '../signature/signature-signals';
import type { BrandVoice } from '../voice/brand-voice';
import { addressMixed } from '../voice/checks/address-mixed';
import { addressOffVoice } from '../voice/checks/address-off-voice';
import { addressUnlikeCustomer } from '../voice/checks/address-unlike-customer';
import { wordBanned } from '../voice/checks/word-banned';
import { wordPreferred } from '../voice/checks/word-preferred';
import type { VoiceSignals } from '../voice/voice-signals';

/** What is known around a draft, beside the brand's voice. */
export type Signals = AccountSignals & LengthSignals & SignatureSignals & VoiceSignals;

/**
 * The questions asked in the page itself, at once and whether or not the worker lives: those she set up herself
 * (signature, address, words) and the network's limit. Every other check of the voice carries lexicons too large
 * for every tab, and is asked of the worker after each pause (lib/browser/further-review.ts).
 */
export const instantChecks: readonly Check<BrandVoice, Signals>[] = [
  accountCheck,
  lengthCheck,
  ...signatureChecks,
  addressMixed,
  addressOffVoice,
  addressUnlikeCustomer,
  wordBanned,
  wordPreferred,
];
