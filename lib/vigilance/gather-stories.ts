import { comparableUrl } from './comparable-url';
import { finish } from './finish';
import type { Mention } from './mention';
import { storyPairs } from './story-words';

/** One piece of news, wherever it was told. One event for every rate and alarm. */
export interface Story {
  /** The first telling. */
  readonly first: Mention;
  readonly mentions: readonly Mention[];
  /** How many sources told it: the "on 30 sites" beside the alarm. */
  readonly spread: number;
}

const threeDays = 72 * 3_600_000;
/** Fewer pairs than this are a greeting or a brand's name, which anybody may repeat. */
const fewestPairs = 4;
/** A pair that half of the mentions share says nothing, and would make this quadratic. */
const mostSharing = 60;

/** Mentions between two pauses. */
const atATime = 100;

const timeOf = (mention: Mention) => mention.publishedAt ?? mention.seenAt;

/**
 * Mentions grouped into stories: same page, or near the same title (half of all word pairs in common, Jaccard) within
 * three days. Time grows with the number of mentions, not with its square.
 */
export const gatherStories = (mentions: readonly Mention[]): Story[] => finish(storySteps(mentions));

/** The same, with a pause after every so many mentions. */
export function* storySteps(mentions: readonly Mention[]): Generator<undefined, Story[]> {
  const ordered = [...mentions].sort((a, b) => timeOf(a) - timeOf(b));
  const pairs: ReadonlySet<string>[] = [];
  const storyOf: number[] = [];
  const members: Mention[][] = [];
  const byUrl = new Map<string, number>();
  const byPair = new Map<string, number[]>();
  for (const [i, mention] of ordered.entries()) {
    if (i % atATime === atATime - 1) yield undefined;
    const url = mention.url === undefined ? '' : comparableUrl(mention.url);
    const own = storyPairs(mention);
    pairs.push(own);
    const known = url === '' ? undefined : byUrl.get(url);
    const twin = known ?? closest(own, timeOf(mention));
    const story = twin === undefined ? members.push([]) - 1 : (storyOf[twin] ?? 0);
    storyOf.push(story);
    members[story]?.push(mention);
    if (url !== '' && known === undefined) byUrl.set(url, i);
    for (const pair of own) {
      const sharing = byPair.get(pair);
      if (!sharing) byPair.set(pair, [i]);
      else if (sharing.length < mostSharing) sharing.push(i);
    }
  }

  function closest(own: ReadonlySet<string>, at: number): number | undefined {
    if (own.size < fewestPairs) return undefined;
    const common = new Map<number, number>();
    for (const pair of own) {
      const sharing = byPair.get(pair) ?? [];
      if (sharing.length >= mostSharing) continue;
      for (const i of sharing) common.set(i, (common.get(i) ?? 0) + 1);
    }
    for (const [i, shared] of common) {
      const other = ordered[i];
      const size = pairs[i]?.size ?? 0;
      if (!other || size < fewestPairs || at - timeOf(other) > threeDays) continue;
      if (shared / (own.size + size - shared) >= 0.5) return i;
    }
    return undefined;
  }

  return members.flatMap((told) => {
    const [first] = told;
    return first ? [{ first, mentions: told, spread: new Set(told.map((m) => m.source)).size }] : [];
  });
}
