import { readingAge } from '../../crosstest/reading-age';
import type { CountedPost } from '../event';
import type { Experiment } from '../experiment';

/** A post of the account whose result is known: counted when its life was over, or nearly. */
export interface KnownPost {
  readonly network: string;
  /** Ms since 1970. */
  readonly published: number;
  readonly text: string;
  readonly url?: string;
  /** The network's own word for what it is; `post` where nobody said. */
  readonly format: string;
  readonly likes: number;
}

const hour = 3_600_000;
/** Counts of a post younger than this part of its reading age say little of what it reached. */
const ripe = 0.9;

const isRipe = (network: string, published: number, at: number): boolean =>
  at - published >= ripe * readingAge(network) * hour;

/** One post may come from an export, from another export, and from a cross-test: its address or its words tell. */
const keyOf = ({ network, url, text, published }: Omit<KnownPost, 'likes' | 'format'>): string =>
  `${network} ${url ?? `${Math.floor(published / hour)} ${text}`}`;

function ofExperiment({ publications, readings, practice }: Experiment): KnownPost[] {
  if (practice) return [];
  return publications.flatMap(({ variant, network, at, text, url }) => {
    const last = readings.findLast(
      (one) => one.variant === variant && one.network === network && one.counts.likes !== undefined,
    );
    const likes = last?.counts.likes;
    if (!last || likes === undefined || !isRipe(network, at, last.at)) return [];
    return [{ network, published: at, text, format: 'post', likes, ...(url === undefined ? {} : { url }) }];
  });
}

function ofExport({ network, published, text, url, format, counts, at }: CountedPost): KnownPost[] {
  if (counts.likes === undefined || !isRipe(network, published, at)) return [];
  return [
    {
      network,
      published,
      text,
      format: format?.toLowerCase() ?? 'post',
      likes: counts.likes,
      ...(url === undefined ? {} : { url }),
    },
  ];
}

/**
 * Every post whose result is known, once each, in the order of publication. Of several counts of one post the last one
 * stands; `posts` come in the order they were counted.
 */
export function knownPosts(
  experiments: readonly Experiment[],
  posts: readonly CountedPost[],
): readonly KnownPost[] {
  const byKey = new Map<string, KnownPost>();
  for (const post of [...experiments.flatMap(ofExperiment), ...posts.flatMap(ofExport)]) {
    byKey.set(keyOf(post), post);
  }
  return [...byKey.values()].sort((a, b) => a.published - b.published);
}
