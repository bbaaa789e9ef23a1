import type { Limit } from './limit';

/** Length as browsers count it (`maxlength`, `string.length`); never cuts a surrogate pair in two. */
export function codeUnits(max: number, warnAt?: number): Limit {
  return {
    rule: 'utf16',
    max,
    ...(warnAt !== undefined && { warnAt }),
    measure: (text) => text.length,
    overflow(text) {
      if (text.length <= max) return undefined;
      const before = text.charCodeAt(max - 1);
      return before >= 0xd800 && before <= 0xdbff ? max - 1 : max;
    },
  };
}
