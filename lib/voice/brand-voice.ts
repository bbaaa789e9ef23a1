import type { AddressForm } from './address/address-mark';
import type { Language } from './language';

/** What a brand calls its reader in one language. `none`: it speaks to nobody in particular; `either`: no rule. */
export type AddressHabit = AddressForm | 'none' | 'either';

/**
 * The four dimensions of tone of voice (Nielsen Norman Group), three points each: -1, neutral, +1.
 * `formal`: casual to formal; `funny`: serious to funny; `irreverent`: respectful to irreverent;
 * `enthusiastic`: matter-of-fact to enthusiastic.
 */
export const dimensionNames = ['formal', 'funny', 'irreverent', 'enthusiastic'] as const;
export type DimensionName = (typeof dimensionNames)[number];
export type DimensionPoint = -1 | 0 | 1;

/** A word the brand prefers to another, or never says. Whole words, any case; a phrase is fine. */
export interface BrandWord {
  readonly word: string;
  readonly kind: 'preferred' | 'banned';
  /** For `banned`: what to say. For `preferred`: the word it takes the place of. */
  readonly instead?: string;
  /** Shown to the writer, in the brand's own words. */
  readonly reason?: string;
}

export interface Audience {
  /** Who reads, in the brand's own words. */
  readonly who?: string;
  /** How easy a text must be: `simple` (anyone, in a hurry), `general`, `expert`. */
  readonly reading?: 'simple' | 'general' | 'expert';
  /** Technical words that this audience knows. */
  readonly jargon?: readonly string[];
}

export interface EmojiHabit {
  /** Most emoji in one message; 0 = never. */
  readonly most?: number;
  readonly banned?: readonly string[];
}

export interface HashtagHabit {
  /** Most hashtags in one message; 0 = never. */
  readonly most?: number;
  /** `end`: after the sentence, not inside it. */
  readonly placed?: 'anywhere' | 'end';
}

export interface PunctuationHabit {
  /** Most exclamation marks in a row. */
  readonly exclamations?: number;
}

/** French écriture inclusive is a choice: none, both words (toutes et tous), or one written form. */
export type InclusiveForm = 'off' | 'doublet' | 'middle-dot' | 'full-stop' | 'parentheses';

/** What can differ on one network ("playful on X, sober in care"). */
export interface VoiceTraits {
  readonly address: Readonly<Partial<Record<Language, AddressHabit>>>;
  readonly dimensions?: Readonly<Partial<Record<DimensionName, DimensionPoint>>>;
  readonly words: readonly BrandWord[];
  readonly audience?: Audience;
  readonly emoji?: EmojiHabit;
  readonly hashtags?: HashtagHabit;
  readonly punctuation?: PunctuationHabit;
  readonly inclusive?: InclusiveForm;
}

/** One account's voice: what it decided. Plain JSON ("brand pack"): see lib/voice/README.md. */
export interface BrandVoice extends VoiceTraits {
  readonly name?: string;
  readonly perNetwork?: Readonly<Record<string, Partial<VoiceTraits>>>;
  /** By account as its page names it; goes before what is said for the network. */
  readonly perAccount?: Readonly<Record<string, Partial<VoiceTraits>>>;
}

/** Nothing decided: only what no brand wants (a message that says tu and vous) is found. */
export const neutralVoice: BrandVoice = { address: {}, words: [] };
