import type { Check } from '../../draft/check';
import type { BrandVoice, BrandWord } from '../brand-voice';
import { findPhrases, type PhraseBook, phraseBook } from '../text/find-phrase';
import { readText } from '../text/read-text';
import { sameCase } from '../text/same-case';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

const books = new WeakMap<readonly BrandWord[], PhraseBook<BrandWord>>();

/** A word that the brand has a better one for. */
export const wordPreferred: Check<BrandVoice, VoiceSignals> = {
  id: 'word/preferred',
  run(draft, voice) {
    const { words } = voiceOn(voice, draft);
    let book = books.get(words);
    if (book === undefined) {
      book = phraseBook(
        words.flatMap((word) =>
          word.kind === 'preferred' && word.instead ? [[word.instead, word] as const] : [],
        ),
      );
      books.set(words, book);
    }
    return findPhrases(readText(draft.text).words, book).map(({ span, value }) => {
      const said = draft.text.slice(span.start, span.end);
      const params = { WORD: said, BETTER: value.word };
      return {
        check: 'word/preferred',
        topic: value.word,
        span,
        reason: value.reason
          ? { key: 'findingWordPreferredWhy', params: { ...params, WHY: value.reason } }
          : { key: 'findingWordPreferred', params },
        edits: [
          {
            span,
            text: sameCase(said, value.word),
            label: { key: 'editSayInstead', params: { WORD: value.word } },
          },
        ],
        weight: 1,
      } as const;
    });
  },
};
