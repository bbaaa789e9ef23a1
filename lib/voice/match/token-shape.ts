import type { ToneToken } from '../tone/tone-tokens';

const longest = 6;

/**
 * How a token is cased, not what it says: `A` a capital, `AA` several, `a` small letters, `0` digits, signs as they
 * are. "Don't" is `Aa'a`, "#BlackFriday" `#AaAa`, "2019" `0`.
 */
export function tokenShape({ kind, form, span }: ToneToken, text: string): string {
  if (kind !== 'word') return form.slice(0, 2);
  const written = text.slice(span.start, span.end);
  if (/^[a-z]+$/.test(written)) return 'a';
  return written
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'AA' : 'A'))
    .replace(/(?:(?!A)\p{L})+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .slice(0, longest);
}
