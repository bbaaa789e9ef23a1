import type { Language } from './language';
import type { LanguageJudge } from './language-clues';
import { spokenSentences } from './spoken-sentences';
import { readText } from './text/read-text';

/** A message read as one language: what is said in others is blank, so that every offset stays. */
export interface InOneLanguage {
  readonly language: Language;
  readonly text: string;
}

/** Fewer words in a language are a name or a greeting, and no message. */
const fewestWords = 6;

/**
 * A text in each of the languages it holds, that of most of it first, which is there whatever its length. Sentences
 * keep their signs and emoji.
 */
export function inEachLanguage(
  text: string,
  most: Language,
  judge?: LanguageJudge,
): readonly InOneLanguage[] {
  const { words } = readText(text);
  const sentences = [...spokenSentences(words, most, undefined, judge)];
  const counts = new Map<Language, number>();
  for (const { language = most, words: own } of sentences)
    counts.set(language, (counts.get(language) ?? 0) + own.length);
  const others = [...counts].filter(([language, count]) => language !== most && count >= fewestWords);
  const kept = [most, ...others.map(([language]) => language)];
  if (kept.length === 1) return [{ language: most, text }];
  return kept.map((one) => {
    let read = '';
    for (const [at, { language = most }] of sentences.entries()) {
      const end = sentences[at + 1]?.words[0]?.start ?? text.length;
      const told = kept.includes(language) ? language : most;
      read += told === one ? text.slice(read.length, end) : ' '.repeat(end - read.length);
    }
    return { language: one, text: read };
  });
}
