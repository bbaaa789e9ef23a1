import { findSignature } from '../find-signature';
import { fold } from '../fold';
import type { IsFirstName } from '../forms/head';
import type { FoundSignature } from '../found-signature';
import { saysMoreToCome } from '../is-earlier-part';
import { isAcronym, neverSigns } from '../lexicons/never-signs';
import { cutsOf } from '../tail';

/** A past post with the signature read at its end, if any. */
export interface PostRead {
  readonly text: string;
  readonly found: FoundSignature | undefined;
  /** An earlier part of a thread ("1/2"), which many brands leave unsigned. */
  readonly earlierPart: boolean;
}

// "… in a DM. Kel": a word on its own after the last sentence.
const loneEnding =
  /(?:[.!?\u2026)]|\p{Extended_Pictographic}|\n|https?:\/\/\S+)\s*(\p{Lu}[\p{L}\p{M}'\u2019-]{1,15})$/u;

/** Fewest posts that end in the same lone word before it is taken for somebody's name. */
const fewestEndings = 2;

/** Words that end several posts alone are the brand's people, though no list knows their names. */
const namesByHabit = (posts: readonly string[]): ReadonlySet<string> => {
  const endings = new Map<string, Set<string>>();
  for (const text of posts) {
    const end = cutsOf(text).at(-1)?.end ?? 0;
    const [, word] = loneEnding.exec(text.slice(Math.max(0, end - 200), end)) ?? [];
    if (!word || neverSigns(word) || isAcronym(word)) continue;
    const folded = fold(word);
    endings.set(folded, (endings.get(folded) ?? new Set()).add(text));
  }
  return new Set([...endings].filter(([, texts]) => texts.size >= fewestEndings).map(([word]) => word));
};

/** Reads the signature of each post; `isFirstName` tells names from words where no mark does. */
export const readPosts = (posts: readonly string[], isFirstName: IsFirstName): readonly PostRead[] => {
  const habits = namesByHabit(posts);
  const known: IsFirstName = (word) => habits.has(fold(word)) || isFirstName(word);
  return posts.map((text) => ({
    text,
    found: findSignature(text, { isFirstName: known }),
    earlierPart: saysMoreToCome(text),
  }));
};
