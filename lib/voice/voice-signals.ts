import type { LanguageClues } from './language-clues';
import type { DraftReading } from './read-draft';

/** What is known just now, beyond the draft and the voice. All of it optional: an unknown fact silences its checks. */
export interface VoiceSignals extends LanguageClues {
  /** What vigilance says: a joke during a surge of bad news reads badly. */
  readonly vigilance?: 'calm' | 'rising' | 'surge';
  /** Own past posts, newest first. */
  readonly ownPosts?: readonly { readonly text: string; readonly at?: number; readonly url?: string }[];
  /** What the statistical models said of the text last time they were asked; heeded only for that very text. */
  readonly reading?: DraftReading;
}
