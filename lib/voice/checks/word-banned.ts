import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { BrandVoice, BrandWord } from '../brand-voice';
import { findPhrases, type PhraseBook, phraseBook } from '../text/find-phrase';
import { readText } from '../text/read-text';
import { sameCase } from '../text/same-case';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

const books = new WeakMap<readonly BrandWord[], PhraseBook<BrandWord>>();

/** Words the brand never says, with the word it says instead. One finding a word, however often it stands. */
export const wordBanned: Check<BrandVoice, VoiceSignals> = {
  id: 'word/banned',
  run(draft, voice) {
    const findings = new Map<string, Finding>();
    for (const { span, value } of findPhrases(
      readText(draft.text).words,
      bookOf(voiceOn(voice, draft).words),
    )) {
      const before = findings.get(value.word);
      const said = draft.text.slice(span.start, span.end);
      const edit = value.instead && {
        span,
        text: sameCase(said, value.instead),
        label: { key: 'editSayInstead', params: { WORD: value.instead } } as const,
      };
      findings.set(
        value.word,
        before
          ? { ...before, alsoAt: [...(before.alsoAt ?? []), span] }
          : {
              check: 'word/banned',
              topic: value.word,
              span,
              reason: value.reason
                ? { key: 'findingWordBannedWhy', params: { WORD: said, WHY: value.reason } }
                : { key: 'findingWordBanned', params: { WORD: said } },
              edits: edit ? [edit] : [],
              weight: 2,
            },
      );
    }
    return [...findings.values()];
  },
};

function bookOf(words: readonly BrandWord[]): PhraseBook<BrandWord> {
  const known = books.get(words);
  if (known) return known;
  const book = phraseBook(
    words.filter(({ kind }) => kind === 'banned').map((word) => [word.word, word] as const),
  );
  books.set(words, book);
  return book;
}
