import { guessLanguage } from './guess-language';
import type { Language } from './language';
import type { LanguageJudge } from './language-clues';
import type { Word } from './text/word';

/** The words of one sentence, and the language they are in. */
export interface SpokenSentence {
  readonly words: readonly Word[];
  readonly language: Language | undefined;
}

/** Fewer words tell no language of their own: they keep that of the message. */
const fewestWords = 4;

/**
 * The sentences of a message of one language or several, each in its own; `whole` is what it is in mostly, and
 * `known` what all of it is said to be in.
 */
export function* spokenSentences(
  words: readonly Word[],
  whole: Language | undefined,
  known?: Language,
  judge?: LanguageJudge,
): Generator<SpokenSentence, void> {
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !words[at]?.opens) continue;
    if (at === from) continue;
    const sentence = words.slice(from, at);
    const tells = known === undefined && sentence.length >= fewestWords;
    yield {
      words: sentence,
      language: known ?? (tells ? guessLanguage(sentence, { language: whole, judge }) : undefined) ?? whole,
    };
    from = at;
  }
}
