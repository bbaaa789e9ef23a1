import type { Sentence } from '../lib/draft/message-key';
import type { Words } from './translate';

/** Says the sentences that pure code names, in the reader's language and with its plurals. */
export const sayWith =
  ({ t, plural }: Words) =>
  (sentence: Sentence): string =>
    'key' in sentence
      ? t(sentence.key, sentence.params)
      : plural(sentence.plural, sentence.count, sentence.params);
