import { detectLanguage } from '../../../lib/browser/detect-language';
import { readEveryLanguage } from '../../../lib/voice/address/every-language';
import { guessLanguage, setLanguageDetector } from '../../../lib/voice/guess-language';
import { spokenSentences } from '../../../lib/voice/spoken-sentences';
import { readText } from '../../../lib/voice/text/read-text';

readEveryLanguage();

export const guess = (text: string): string | undefined => guessLanguage(readText(text).words);

/** The language of the word that begins at an offset, when each sentence is read in its own. */
export function languagesAt(text: string, offsets: readonly number[]): readonly (string | undefined)[] {
  const { words } = readText(text);
  const sentences = [...spokenSentences(words, guessLanguage(words))];
  return offsets.map((offset) => sentences.findLast((one) => (one.words[0]?.start ?? 0) <= offset)?.language);
}

/** From now on as in the worker, or as in a page: with the library, or without. */
export function withLibrary(asked: boolean): void {
  setLanguageDetector(asked ? detectLanguage : undefined);
}
