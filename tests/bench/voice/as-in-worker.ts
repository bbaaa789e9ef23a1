import { detectLanguage } from '../../../lib/browser/detect-language';
import { judgeWith } from '../../../lib/voice/judge-with';

/** What the worker has to tell languages by. */
export const asInWorker = { judge: judgeWith('tinyld', detectLanguage) };
