import { inEachLanguage } from './in-each-language';
import type { Language } from './language';
import type { LanguageClues } from './language-clues';
import { matchVoice, type VoiceMatch } from './match/match-voice';
import type { VoiceBackground } from './match/voice-background';
import type { VoiceProfile } from './match/voice-profile';
import { textLanguage } from './text-language';
import { scoreTone, type ToneScore } from './tone/score-tone';
import type { ToneModel } from './tone/tone-model';
import type { ToneRanges } from './tone/tone-range';

/** What statistics say of one text. Plain data: it crosses from the worker to the page. */
export interface DraftReading {
  /** The text it is about; of any other text it says nothing. */
  readonly text: string;
  readonly language: Language;
  /** Of the sentences in that language. */
  readonly tone: readonly ToneScore[];
  /** Of those in other languages, each language by its own model. */
  readonly others?: readonly (readonly ToneScore[])[];
  readonly match?: VoiceMatch;
  /** Where the account's own posts stand on the same questions. */
  readonly own?: ToneRanges;
  /** How the account's last five posts match the ones before: 0 to 1, low is far. */
  readonly lastFive?: number;
}

/** What the worker has loaded; all of it optional. */
export interface ReadingTools {
  readonly models: ReadonlyMap<Language, ToneModel>;
  readonly profile?: VoiceProfile;
  readonly background?: VoiceBackground;
  readonly own?: ToneRanges;
  readonly lastFive?: number;
}

/**
 * Reads a text with what is loaded for its languages, each sentence by the model of its own; `undefined` when there is
 * nothing to read it with.
 */
export function readDraft(
  text: string,
  { models, profile, background, own, lastFive }: ReadingTools,
  clues: LanguageClues = {},
): DraftReading | undefined {
  const language = textLanguage(text, clues);
  if (language === undefined) return undefined;
  const model = models.get(language);
  const match =
    profile?.language === language && background?.language === language
      ? matchVoice(text, profile, background)
      : undefined;
  if (model === undefined && match === undefined) return undefined;
  const [main, ...rest] = inEachLanguage(text, language, clues.judge);
  const others = rest.flatMap(({ language: other, text: said }) => {
    const theirs = models.get(other);
    return theirs ? [scoreTone(theirs, said)] : [];
  });
  const ownToo = profile?.language === language;
  return {
    text,
    language,
    tone: model ? scoreTone(model, main?.text ?? text) : [],
    ...(others.length > 0 ? { others } : {}),
    ...(match ? { match } : {}),
    ...(own && ownToo ? { own } : {}),
    ...(lastFive !== undefined && ownToo ? { lastFive } : {}),
  };
}
