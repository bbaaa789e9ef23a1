import { publicPost, publicPostOrigin } from '../../feeds/posts/public-post';
import type { Experiment } from '../../history/experiment';

/** An origin that could be asked for a network's counters, if she allowed it. */
export interface AskableOrigin {
  readonly network: string;
  /** A permission's match pattern. */
  readonly origin: string;
}

/** The origins an experiment's counters could be asked of and that are not granted yet, one a network. */
export function askableOrigins(
  { publications, test, target, practice, stopped }: Experiment,
  granted: readonly string[],
): readonly AskableOrigin[] {
  if (practice || stopped) return [];
  const found = new Map<string, string>();
  for (const network of [...test, target]) {
    const origin = publicPostOrigin(network);
    if (origin) found.set(network, origin);
  }
  // Software on any host is asked at its own, which the address of a publication tells.
  for (const { network, url } of publications) {
    const origin = publicPost(network, url)?.origin;
    if (origin?.startsWith('https://')) found.set(network, origin);
  }
  return [...found]
    .map(([network, origin]) => ({ network, origin }))
    .filter(({ origin }) => !granted.includes(origin));
}
