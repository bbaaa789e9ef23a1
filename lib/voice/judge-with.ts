import { leader, ranked } from './guess-language';
import type { Language } from './language';
import type { LanguageJudge } from './language-clues';

/** A library that names the language of a text, among ours. */
export type LanguageDetector = (text: string) => Language | undefined;

/** What it says counts for: where no function word speaks, it is right more often than the hint. */
const detected = 0.45;
/** It needs no more to tell, and its time grows with the length. */
const longestAsked = 400;

/** Has the library of that name settle what function words leave open. Too large for every tab: the worker has it. */
export const judgeWith = (name: string, detect: LanguageDetector): LanguageJudge => ({
  name,
  settle(scores, words) {
    const byWords = leader(scores);
    const [first = 'fr', second = 'fr'] = ranked(scores);
    if (scores[first] - scores[second] > detected || words.length === 0) return byWords;
    const text = words.map((word) => word.text).join(' ');
    const said = detect(text.slice(0, longestAsked));
    return said === undefined ? byWords : leader({ ...scores, [said]: scores[said] + detected });
  },
});
