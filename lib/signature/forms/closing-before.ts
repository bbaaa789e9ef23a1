import { fold } from '../fold';
import { isParting, signingFormulas } from '../lexicons/closings';

/** What formula closes the message right before position `at`, and whether it is said only before signing. */
export interface Closing {
  readonly signs: boolean;
  /** The comma, dash or new line between the formula and what follows; only spaces otherwise. */
  readonly between: string;
  /** Where the formula starts. */
  readonly start: number;
}

const mostWords = 6;

/** Where the last `count` words of a text start. */
const startOfLast = (count: number, text: string): number => {
  let at = text.length;
  for (let left = count; left > 0; left--) {
    while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
    while (at > 0 && !/\s/.test(text.charAt(at - 1))) at--;
  }
  return at;
};

// The end of a sentence, a link, an emoji.
const endsPhrase = /[.!?:;,\u2026)\]"\u00bb]$|[/=]|[^\p{L}\p{N}]$/u;

const separators = /(?:[\s,.!:;\u2026\u2013\u2014-]|\p{Extended_Pictographic}|\ufe0f)+$/u;

/** How far back a formula and what separates it are looked for, in UTF-16 code units. */
const furthest = 160;

/** Reads the closing formula that ends `words`: "Cordialement,", "Thanks!", "À bientôt\n". */
export const closingBefore = (words: string): Closing | undefined => {
  const from = Math.max(0, words.length - furthest);
  const trimmed = words.slice(0, from) + words.slice(from).replace(separators, '');
  const between = words.slice(trimmed.length);
  const line = fold(trimmed.slice(-64)).split('\n').at(-1) ?? '';
  const said = line.trim().split(/\s+/);
  for (let count = Math.min(mostWords, said.length); count > 0; count--) {
    const formula = said.slice(-count).join(' ');
    if (signingFormulas.has(formula)) return { signs: true, between, start: startOfLast(count, trimmed) };
    const before = said.at(-count - 1);
    const whole = before === undefined || endsPhrase.test(before) || between.includes('\n');
    if (whole && isParting(formula)) return { signs: false, between, start: startOfLast(count, trimmed) };
  }
  return undefined;
};
