import type { Span } from '../draft/span';
import { fold } from './fold';
import type { IsFirstName } from './forms/head';
import type { FoundSignature } from './found-signature';
import { readPosts } from './learn/read-posts';
import { type RosterSlip, rosterSlips, type SignedName } from './learn/roster-slips';
import { isCommonFirstName } from './lexicons/first-name-list';
import type { SignatureRule, Signs } from './signature-policy';

/** A form of signature seen in past posts. */
export interface SeenForm {
  readonly template: string;
  readonly count: number;
  /** Of the signed posts, 0 to 1. */
  readonly share: number;
}

/** What past posts say of how a brand signs: a proposal, never applied without being asked. */
export interface LearnedForm {
  readonly posts: number;
  readonly signed: number;
  readonly signs: Signs;
  /** Most frequent first; forms seen once among many are left out. */
  readonly forms: readonly SeenForm[];
  readonly placement: SignatureRule['placement'];
  readonly trailing: SignatureRule['trailing'];
  readonly thread: SignatureRule['thread'];
  /** Who signed, most often first; slips are not people. */
  readonly people: readonly SignedName[];
  readonly slips: readonly RosterSlip[];
  /** Up to three posts that show the most frequent form. */
  readonly examples: readonly { readonly text: string; readonly span: Span }[];
}

// A brand that signs does so (nearly) always; now and then an automatic post slips in. Shares of all posts.
const alwaysFrom = 0.8;
const neverUpTo = 0.1;
const formFrom = 0.1;
/** Fewer posts say nothing of a habit. */
const fewestPosts = 5;

const signsFor = (share: number): Signs =>
  share >= alwaysFrom ? 'signed' : share <= neverUpTo ? 'unsigned' : 'either';

const mostFrequent = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

const formsOf = (found: readonly FoundSignature[]): readonly SeenForm[] => {
  const groups = new Map<string, string[]>();
  for (const { template } of found) {
    const key = fold(template).replace(/\.$/, '');
    groups.set(key, [...(groups.get(key) ?? []), template]);
  }
  return [...groups.values()]
    .map((group) => ({
      template: mostFrequent(group) ?? '',
      count: group.length,
      share: group.length / found.length,
    }))
    .filter(({ share, count }) => share >= formFrom && (count > 1 || found.length < 5))
    .sort((a, b) => b.count - a.count);
};

const namesOf = (found: readonly FoundSignature[]): readonly SignedName[] => {
  const groups = new Map<string, FoundSignature[]>();
  for (const signature of found) {
    const key = fold(signature.name);
    if (key && signature.shape !== 'placeholder') groups.set(key, [...(groups.get(key) ?? []), signature]);
  }
  return [...groups.values()]
    .map((group) => ({
      name: mostFrequent(group.map(({ name }) => name)) ?? '',
      count: group.length,
      ...(group[0]?.shape === 'initials' ? { initials: true } : {}),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
};

const placementOf = (text: string, { ownLine, span }: FoundSignature): SignatureRule['placement'] => {
  if (!ownLine) return 'same-line';
  return /\n[^\S\n]*\n\s*$/.test(text.slice(Math.max(0, span.start - 20), span.start))
    ? 'new-paragraph'
    : 'new-line';
};

/**
 * Proposes how a brand signs from its past posts, with who signs and what went wrong. Twenty posts are enough
 * for a brand that signs nearly always or never. `isFirstName` tells names from words: see {@link isCommonFirstName}.
 */
export const learnSignature = (
  posts: readonly string[],
  isFirstName: IsFirstName = isCommonFirstName,
): LearnedForm => {
  const read = readPosts(posts, isFirstName);
  const signedPosts = read.flatMap(({ text, found }) => (found ? [{ text, found }] : []));
  const found = signedPosts.map((post) => post.found);
  const counted = read.filter((post) => post.found || !post.earlierPart);
  const share = counted.length > 0 ? signedPosts.length / counted.length : 0;
  const names = namesOf(found);
  const slips = rosterSlips(names, isFirstName);
  const blanks = found.filter(({ shape }) => shape === 'placeholder');
  const forms = formsOf(found);
  const closing = found.filter(({ after }) => after.includes('link') || after.includes('hashtag'));
  const shown = signedPosts.filter((post) => fold(post.found.template) === fold(forms[0]?.template ?? ''));
  const parts = read.filter((post) => post.earlierPart);
  return {
    posts: posts.length,
    signed: signedPosts.length,
    signs: counted.length < fewestPosts ? 'either' : signsFor(share),
    forms: share <= neverUpTo ? [] : forms,
    placement: mostFrequent(signedPosts.map((post) => placementOf(post.text, post.found))) ?? 'same-line',
    trailing: closing.length * 2 > found.length ? 'before' : 'after',
    thread: parts.length > 1 && parts.every((post) => post.found) ? 'every' : 'last',
    people: names.filter(({ name }) => !slips.some((slip) => slip.written === name)),
    slips: [
      ...slips,
      ...(blanks.length > 0
        ? [{ kind: 'placeholder', written: blanks[0]?.name ?? '', count: blanks.length } as const]
        : []),
    ],
    examples: shown.slice(0, 3).map((post) => ({ text: post.text, span: post.found.span })),
  };
};
