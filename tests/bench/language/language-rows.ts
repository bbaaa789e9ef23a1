import { labelledRows } from '../../../scripts/train-voice/labelled-rows.ts';

/** Texts whose language is known, of one kind. */
export interface LanguageSet {
  readonly kind: string;
  /** Of all its texts; none where nothing of ours is spoken. */
  readonly language?: string;
  /** What should be said of each; undefined where nothing of ours is spoken. */
  readonly rows: readonly { readonly text: string; readonly language: string | undefined }[];
}

export const spoken = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl'] as const;
const foreign = ['ar', 'hi'] as const;
const most = 400;

/** What nobody takes for words: every detector gets the same plain text. */
const plain = (text: string): string =>
  text
    .replace(/https?\S*|www\.\S+|\bURL\b|[@#][\p{L}\p{N}_]+|&\w+;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const words = (text: string): number => text.match(/\p{L}[\p{L}\p{M}’']*/gu)?.length ?? 0;
const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+|\s[|•–—]\s/u);

/** Rows of the data in a language: tweets, and what is said on the telephone (the only Dutch there is). */
function textsIn(folder: string, language: string): readonly string[] {
  const all = [`xlmt/sentiment.${language}.train.tsv.gz`, `cocoa/formality.${language}.train.tsv.gz`]
    .flatMap((file) => labelledRows(folder, file))
    .map(({ text }) => plain(text));
  // Both sets are in order: each gives its share. Of pairs that say one thing twice, many fall out by their first words.
  return [...new Set(all)].filter((text) => words(text) >= 3).toSorted((a, b) => rank(a) - rank(b));
}

/** The same order each time, that of no file. */
function rank(text: string): number {
  let hash = 17;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** A message of two sentences, where each begins, and what they are in. */
export interface MixedMessage {
  readonly text: string;
  readonly parts: readonly { readonly at: number; readonly language: string }[];
}

/** One sentence after another in another language, as bilingual accounts write. */
export function mixedMessages(folder: string): readonly MixedMessage[] {
  const pool = new Map(spoken.map((one) => [one, ofLength(textsIn(folder, one), 6, 15)] as const));
  const pairs = spoken.flatMap((one) =>
    spoken.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  return pairs.flatMap(([one, other]) =>
    Array.from({ length: 50 }, (_, at): MixedMessage => {
      const first = pool.get(one)?.[at] ?? '';
      const start = `${first.replace(/[.!?…]*$/u, '')}.\n`;
      return {
        text: start + (pool.get(other)?.[at + 50] ?? ''),
        parts: [
          { at: 0, language: one },
          { at: start.length, language: other },
        ],
      };
    }),
  );
}

const ofLength = (texts: readonly string[], least: number, longest: number): readonly string[] =>
  texts
    .flatMap(sentences)
    .filter((one) => words(one) >= least && words(one) <= longest)
    .slice(0, most);

/** Short and middling sentences, whole posts, two languages in one message, and languages that are none of ours. */
export function languageSets(folder: string): readonly LanguageSet[] {
  const texts = new Map([...spoken, ...foreign].map((one) => [one, textsIn(folder, one)] as const));
  const each = (kind: string, take: (texts: readonly string[]) => readonly string[]): LanguageSet[] =>
    spoken.map((language) => ({
      kind,
      language,
      rows: take(texts.get(language) ?? []).map((text) => ({ text, language })),
    }));
  const none = foreign.flatMap((one) => (texts.get(one) ?? []).slice(0, most / 2));
  return [
    ...each('3-5 words', (all) => ofLength(all, 3, 5)),
    ...each('6-9 words', (all) => ofLength(all, 6, 9)),
    ...each('10-15 words', (all) => ofLength(all, 10, 15)),
    ...each('post', (all) => all.filter((text) => words(text) >= 6).slice(0, most)),
    { kind: 'none of ours', rows: none.map((text) => ({ text, language: undefined })) },
  ];
}
