import type { Check } from '../../draft/check';
import type { Edit, Finding } from '../../draft/finding';
import type { MessageKey } from '../../draft/message-key';
import type { BrandVoice } from '../brand-voice';
import type { Language } from '../language';
import { findPhrases, type PhraseBook, phraseBook } from '../text/find-phrase';
import { readText } from '../text/read-text';
import { sameCase } from '../text/same-case';
import { textLanguage } from '../text-language';
import type { VoiceSignals } from '../voice-signals';

/** A list of phrases by language; "a => b" proposes b. */
export type PhraseLists = Readonly<Partial<Record<Language, readonly string[]>>>;

/** What a phrase of the list is worth: one finding for all of its places in the draft. */
export interface PhraseRule {
  readonly id: string;
  readonly topic?: string;
  readonly lists: PhraseLists;
  readonly reason: MessageKey;
  readonly weight: Finding['weight'];
  /** How many must be there before it is worth a word; 1 unless told. */
  readonly least?: number;
}

interface Entry {
  readonly phrase: string;
  readonly better: string | undefined;
}

const books = new WeakMap<readonly string[], PhraseBook<Entry>>();

/** The list made ready, once. */
export function bookOf(list: readonly string[]): PhraseBook<Entry> {
  const known = books.get(list);
  if (known) return known;
  const book = phraseBook(
    list.map((line) => {
      const [phrase = '', better] = line.split(' => ');
      return [phrase, { phrase, better }] as const;
    }),
  );
  books.set(list, book);
  return book;
}

/** Findings of one rule on a text; somebody else's words, between quotation marks, are left out. */
export function phraseFindings(
  text: string,
  rule: PhraseRule,
  language: Language | undefined,
): readonly Finding[] {
  const list = language && rule.lists[language];
  if (list === undefined) return [];
  const { words } = readText(text);
  const found = findPhrases(words, bookOf(list)).filter(({ from }) => !words[from]?.quoted);
  const [first, ...others] = found;
  if (first === undefined || found.length < (rule.least ?? 1)) return [];
  const said = (at: { start: number; end: number }): string => text.slice(at.start, at.end);
  const edits: Edit[] = found.slice(0, 1).flatMap(({ span, value }) =>
    value.better === undefined
      ? []
      : [
          {
            span,
            text: sameCase(said(span), value.better),
            label: { key: 'editSayInstead', params: { WORD: value.better } } as const,
          },
        ],
  );
  return [
    {
      check: rule.id,
      ...(rule.topic === undefined ? {} : { topic: rule.topic }),
      span: first.span,
      alsoAt: others.map(({ span }) => span),
      reason: { key: rule.reason, params: { WORD: said(first.span), COUNT: found.length } },
      edits,
      weight: rule.weight,
    },
  ];
}

/** A check that is nothing but lists of phrases. */
export const phraseCheck = (
  id: string,
  rules: readonly Omit<PhraseRule, 'id'>[],
): Check<BrandVoice, VoiceSignals> => ({
  id,
  run(draft, _voice, signals) {
    const language = textLanguage(draft.text, signals);
    return rules.flatMap((rule) => phraseFindings(draft.text, { id, ...rule }, language));
  },
});
