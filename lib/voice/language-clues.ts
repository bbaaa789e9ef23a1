import type { Language } from './language';
import type { Word } from './text/word';

/** How much the words of a text speak for each language. */
export type LanguageScores = Record<Language, number>;

/** Who settles what function words leave open. */
export interface LanguageJudge {
  /** Its own: what it settled is kept under it. */
  readonly name: string;
  /** Which language do these words speak for, by their scores and by what it knows itself? */
  settle(scores: LanguageScores, words: readonly Word[]): Language | undefined;
}

/** What tells a language beside the words of a text. */
export interface LanguageClues {
  /** Language the page or the browser believes the text is in; the words themselves decide. */
  readonly language?: Language | undefined;
  /** Who settles what function words leave open; they alone decide where it is left out. */
  readonly judge?: LanguageJudge | undefined;
}
