import type { Draft } from '../../draft/draft';
import { fold } from '../fold';

type Answered = NonNullable<Draft['answering']>;

const givenName = /^\p{Lu}[\p{L}\p{M}]+(?:['\u2019\u2010\u2011-]\p{L}[\p{L}\p{M}]*)*$/u;

/** No more of a name is read, in UTF-16 code units. */
const longestName = 120;

/** The given name to greet by, when the page shows one: `Paul` of "Paul Verne 🌿", nothing of "xX_paul_Xx". */
export const nameToGreet = ({ name }: Answered): string | undefined => {
  const [first = ''] = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}'\u2019._@ -]/gu, ' ')
    .trim()
    .split(/\s+/);
  const plain = givenName.test(first) && first.length > 1 && first.length <= 20;
  return plain && first !== first.toUpperCase() ? first : undefined;
};

/** Is the person named in the text, by any part of their name or by their handle? A server's name is nobody's. */
export const isNamed = (text: string, { name, handle }: Answered): boolean => {
  const words = new Set(fold(text).match(/[\p{L}\p{N}_]+/gu));
  const parts =
    `${name.slice(0, longestName)} ${(handle ?? '').replace(/(?<=.)@.*/su, '').slice(0, longestName)}`.match(
      /[\p{L}\p{N}_]{2,}/gu,
    ) ?? [];
  return parts.some((part) => words.has(fold(part)));
};
