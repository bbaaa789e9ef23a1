import type { Span } from '../../draft/span';
import { fold } from '../fold';
import { invitation, notices, stiffPhrases } from '../lexicons/announcements';
import { bareOrders } from './imperatives';

/** What makes a reply sound like a notice. */
export interface OneWaySigns {
  /** Announcing formulas, in reading order. */
  readonly notices: readonly Span[];
  readonly stiff: readonly Span[];
  /** Orders, when they pile up. */
  readonly orders: readonly Span[];
  /** The brand spoken of as "it", when nobody says "we" or "I". */
  readonly brand?: Span;
  /** Does the reply ask something or hold out a hand? */
  readonly reachesOut: boolean;
}

/** No more is looked at, in UTF-16 code units: no network's reply is longer. */
const longest = 2_000;

/** Fewest orders that make a pile, and the share of the sentences they must be. */
const pile = 3;
const pileShare = 0.5;

const letter = /[\p{L}\p{N}]/u;

const spansOf = (folded: string, phrases: readonly string[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const phrase of phrases) {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
      const end = at + phrase.length;
      if (letter.test(folded.charAt(at - 1)) || letter.test(folded.charAt(end))) continue;
      if (!spans.some((span) => span.start < end && at < span.end)) spans.push({ start: at, end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
};

const firstPerson =
  /(?<![\p{L}])(?:nous|notre|nos|je|j'|m'|mon|ma|mes|moi|on|we|our|ours|us|i|i'm|i'll|i've|my|me|we're|we'll|we've|let's)(?![\p{L}])/u;

const brandSpoken = (text: string, folded: string, brand: string): Span | undefined => {
  const name = fold(brand.trim());
  if (name.length < 3 || firstPerson.test(folded)) return undefined;
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
    const opens = /(?:^|[.!?\n])\s*(?:chez |the |la |le |l')?$/u.test(folded.slice(Math.max(0, at - 12), at));
    const verb = /^ (?:s['\u2019])?\p{Ll}{2,}/u.test(text.slice(at + name.length, at + name.length + 6));
    if (opens && verb) return { start: at, end: at + name.length };
  }
  return undefined;
};

/** Reads the signs of one-way talk in a reply's first 2,000 code units, in French and English. */
export const oneWaySigns = (text: string, brand = ''): OneWaySigns => {
  const folded = fold(text.slice(0, longest));
  const { orders, sentences } = bareOrders(text.slice(0, longest));
  const found = spansOf(folded, notices);
  const stiff = spansOf(folded, stiffPhrases).filter(
    (span) => !found.some((notice) => notice.start < span.end && span.start < notice.end),
  );
  const spoken = brandSpoken(text, folded, brand);
  return {
    notices: found,
    stiff,
    orders: orders.length >= pile && orders.length >= sentences * pileShare ? orders : [],
    ...(spoken ? { brand: spoken } : {}),
    reachesOut: invitation.test(folded),
  };
};
