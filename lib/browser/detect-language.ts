import { detectAll } from 'tinyld/light';
import { type Language, languages } from '../voice/language';

const among = { only: [...languages] };

/**
 * The language of a text among those that Paraphe reads, by tinyld (MIT): the most often right of the detectors that
 * `npm run bench:language` measures. Its tables are made at the first call, some 20 ms (`scripts/made-at-first-call.ts`).
 */
export function detectLanguage(text: string): Language | undefined {
  const [first] = detectAll(text, among);
  return languages.find((one) => one === first?.lang);
}
