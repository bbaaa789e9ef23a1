import type { SourceState } from './source-state';

const threeDays = 3 * 86_400_000;

/** Same host, or one a subdomain of the other. */
function sameOwner(a: URL, b: URL): boolean {
  const bare = (url: URL) => url.hostname.replace(/^www\./, '');
  const [x, y] = [bare(a), bare(b)];
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
}

/** The state once a source answered from `final`. Browsers hide whether a move is for good: only its lasting tells. */
export function followMove(state: SourceState, address: string, final: string, now: number): SourceState {
  const { moved, ...still } = state;
  if (final === address) return still;
  const again = moved?.address === final ? moved : undefined;
  return { ...state, moved: { address: final, since: again?.since ?? now, times: (again?.times ?? 0) + 1 } };
}

/**
 * Where a source has moved to for good: the same place on three readings over three days, by https, of the same owner.
 * `ask` is true when it is somebody else's host: then only the user may say yes.
 */
export function lastingMove(
  state: SourceState,
  address: string,
  now: number,
): { readonly address: string; readonly ask: boolean } | undefined {
  const { moved } = state;
  if (!moved || moved.times < 3 || now - moved.since < threeDays) return undefined;
  try {
    const [from, to] = [new URL(address), new URL(moved.address)];
    return to.protocol === 'https:' ? { address: to.href, ask: !sameOwner(from, to) } : undefined;
  } catch {
    return undefined;
  }
}
