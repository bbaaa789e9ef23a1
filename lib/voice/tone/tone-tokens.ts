import type { Span } from '../../draft/span';

/** One token as the tone model reads it. */
export interface ToneToken {
  /** Lower case; links, mentions and digits masked; letters repeated more than twice cut to three. */
  readonly form: string;
  readonly kind: 'word' | 'sign' | 'emoji' | 'mask';
  /** Written in capitals throughout. */
  readonly loud: boolean;
  /** Offsets in the text as given. */
  readonly span: Span;
}

/** Longest text scored: what follows is left out, so that time has a bound. Ten times a long post. */
const longestScored = 20_000;

const pattern =
  /(https?:\/\/[^\s]+|www\.[^\s]+|(?<![\p{L}\p{N}])https?(?![\p{L}\p{N}])|\bURL\b)|(@[\p{L}\p{N}_]+)|(#?[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*)|((?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}\p{Regional_Indicator}]*)|([:;=8xX][-^']?[()DdPpOo/\\|[\]*]+(?![\p{L}\p{N}])|<3+|\^\^|[!?]{1,40}|\.{2,40}|[^\s\p{L}\p{N}])/gu;

/** Takes a text apart for scoring. */
export function toneTokens(text: string): readonly ToneToken[] {
  const tokens: ToneToken[] = [];
  for (const match of text.slice(0, longestScored).matchAll(pattern)) {
    const [found, link, mention, word, emoji] = match;
    const span = { start: match.index, end: match.index + found.length };
    if (link !== undefined) tokens.push({ form: '<link>', kind: 'mask', loud: false, span });
    else if (mention !== undefined) tokens.push({ form: '<user>', kind: 'mask', loud: false, span });
    else if (word !== undefined) {
      const lower = word.normalize('NFKC').toLowerCase().replace(/’/gu, "'");
      const form = lower
        .replace(/\p{N}/gu, '0')
        .replace(/(.)\1{3,}/gu, '$1$1$1')
        .slice(0, 40);
      tokens.push({
        form,
        kind: 'word',
        loud: word.length > 2 && word === word.toUpperCase() && word !== lower,
        span,
      });
    } else if (emoji !== undefined) {
      tokens.push({ form: [...emoji][0] ?? emoji, kind: 'emoji', loud: false, span });
    } else {
      const form = found.replace(/([!?.])\1{2,}/gu, '$1$1$1').slice(0, 6);
      tokens.push({ form, kind: 'sign', loud: false, span });
    }
  }
  return tokens;
}
