import type { Check } from '../draft/check';
import { readEveryLanguage } from './address/every-language';
import type { BrandVoice } from './brand-voice';
import { addressMixed } from './checks/address-mixed';
import { addressOffVoice } from './checks/address-off-voice';
import { addressUnlikeCustomer } from './checks/address-unlike-customer';
import { bland } from './checks/bland';
import { dimensions } from './checks/dimensions';
import { emojiAloud } from './checks/emoji-aloud';
import { emojiHabit } from './checks/emoji-habit';
import { fancyLetters } from './checks/fancy-letters';
import { hashtagCase } from './checks/hashtag-case';
import { hashtagRules } from './checks/hashtag-rules';
import { hostile } from './checks/hostile';
import { inclusiveForm } from './checks/inclusive-form';
import { jokeNow } from './checks/joke-now';
import { lastFive } from './checks/last-five';
import { linkRules } from './checks/link-rules';
import { missingAlt } from './checks/missing-alt';
import { nearCopy } from './checks/near-copy';
import { readability } from './checks/readability';
import { readsNegative } from './checks/reads-negative';
import { readsOffVoice } from './checks/reads-off-voice';
import { readsSensational } from './checks/reads-sensational';
import { respectful } from './checks/respectful';
import { sameOpening } from './checks/same-opening';
import { sensational } from './checks/sensational';
import { silly } from './checks/silly';
import { topDown } from './checks/top-down';
import { voiceMatch } from './checks/voice-match';
import { wordBanned } from './checks/word-banned';
import { wordPreferred } from './checks/word-preferred';
import type { VoiceSignals } from './voice-signals';

// Whoever carries every check carries every language.
readEveryLanguage();

/** Every check of the voice. A new one is a file beside these and a line here. */
export const voiceChecks: readonly Check<BrandVoice, VoiceSignals>[] = [
  addressMixed,
  addressOffVoice,
  addressUnlikeCustomer,
  wordBanned,
  wordPreferred,
  ...dimensions,
  readsOffVoice,
  hostile,
  topDown,
  sensational,
  readsSensational,
  bland,
  silly,
  jokeNow,
  readsNegative,
  nearCopy,
  sameOpening,
  voiceMatch,
  lastFive,
  readability,
  inclusiveForm,
  respectful,
  fancyLetters,
  emojiAloud,
  missingAlt,
  emojiHabit,
  hashtagRules,
  hashtagCase,
  linkRules,
];
