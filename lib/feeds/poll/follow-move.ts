import type { SourceState } from './source-state';

const threeDays = 3 * 86_400_000;

/** The state once a source answered from `final`. Browsers hide whether a move is for good: only its lasting tells. */
export function followMove(state: SourceState, address: string, final: string, now: number): SourceState {
  const { moved, ...still } = state;
  if (final === address) return still;
  const again = moved?.address === final ? moved : undefined;
  return { ...state, moved: { address: final, since: again?.since ?? now, times: (again?.times ?? 0) + 1 } };
}

/**
 * Where a source has moved to for good: the same place, by https, on three readings over three days. An address is a
 * choice of hers: it is offered, never changed by itself.
 */
export function lastingMove({ moved }: SourceState, address: string, now: number): string | undefined {
  if (!moved || moved.times < 3 || now - moved.since < threeDays || moved.address === address)
    return undefined;
  try {
    const to = new URL(moved.address);
    return to.protocol === 'https:' ? to.href : undefined;
  } catch {
    return undefined;
  }
}
