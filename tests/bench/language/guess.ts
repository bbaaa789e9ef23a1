import { detectLanguage } from '../../../lib/browser/detect-language';
import { readEveryLanguage } from '../../../lib/voice/address/every-language';
import { guessLanguage } from '../../../lib/voice/guess-language';
import { judgeWith } from '../../../lib/voice/judge-with';
import { spokenSentences } from '../../../lib/voice/spoken-sentences';
import { readText } from '../../../lib/voice/text/read-text';

readEveryLanguage();

const judge = judgeWith('tinyld', detectLanguage);

/** As in the worker, with the library, or as in a page, without. */
const clues = (library: boolean) => (library ? { judge } : {});

export const guess = (text: string, library: boolean): string | undefined =>
  guessLanguage(readText(text).words, clues(library));

/** The language of the word that begins at an offset, when each sentence is read in its own. */
export function languagesAt(
  text: string,
  offsets: readonly number[],
  library: boolean,
): readonly (string | undefined)[] {
  const { words } = readText(text);
  const whole = guessLanguage(words, clues(library));
  const sentences = [...spokenSentences(words, whole, undefined, clues(library).judge)];
  return offsets.map((offset) => sentences.findLast((one) => (one.words[0]?.start ?? 0) <= offset)?.language);
}
