import type { Span } from '../../draft/span';
import { readText } from './read-text';
import type { Word } from './word';

/** A lexicon of words and phrases made ready to be found in one pass over a text. */
export interface PhraseBook<T> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;
}

/** Makes a phrase book; phrases are taken apart as a text is, longest first, so that the longest wins. */
export function phraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = readText(phrase).words.map(({ plain }) => plain);
    const first = words[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ words, value });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** A phrase found: where, what the book says of it, and its first and last word's places. */
export interface PhraseFound<T> {
  readonly span: Span;
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Every phrase of the book in these words, in reading order, never two over the same word. */
export function findPhrases<T>(
  words: readonly Word[],
  { byFirst }: PhraseBook<T>,
): readonly PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const hit = first && byFirst.get(first.plain)?.find((one) => matches(words, at, one.words));
    const last = hit && words[at + hit.words.length - 1];
    if (first === undefined || hit === undefined || last === undefined) continue;
    found.push({
      span: { start: first.start, end: last.end },
      value: hit.value,
      from: at,
      to: at + hit.words.length,
    });
    at += hit.words.length - 1;
  }
  return found;
}

/** Words of one phrase stand side by side, in one sentence. */
const matches = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((plain, step) => {
    const word = words[at + step];
    return word !== undefined && word.plain === plain && (step === 0 || !word.opens);
  });
