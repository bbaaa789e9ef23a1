import type { EvidenceGroup } from './evidence-group';
import type { Hyper } from './hyper';
import { transferAt, transferOf } from './transfer-of';

/** Weight on the common factor and sd of what is its own, for one network (or one pair compared in parallel). */
export interface Loading {
  readonly loading: number;
  readonly own: number;
}

/**
 * Loadings that give every tested network its correlation with the target, at `q` standard deviations of what is
 * believed of the correlations: the target's is the root of the largest, so that equal correlations give the plain
 * one-factor model. A parallel comparison sees half of A's effect here and half of B's there.
 */
export function loadingsOf(
  groups: readonly EvidenceGroup[],
  target: string,
  hyper: Hyper,
  q: number,
): { readonly target: number; readonly groups: readonly Loading[] } {
  const correlation = (network: string) => transferAt(q, transferOf(network, target, hyper));
  const others = groups.flatMap(({ networks }) => networks).filter((network) => network !== target);
  const targetLoading = Math.sqrt(Math.max(0, ...others.map(correlation)));
  const loading = (network: string) => {
    if (network === target) return targetLoading;
    const rho = correlation(network);
    return rho > 0 ? rho / targetLoading : 0;
  };
  return {
    target: targetLoading,
    groups: groups.map(({ networks }) => {
      const parts = networks.map(loading);
      const own = parts.reduce((sum, part) => sum + 1 - part * part, 0) / parts.length ** 2;
      return {
        loading: parts.reduce((a, b) => a + b, 0) / parts.length,
        own: Math.sqrt(own),
      };
    }),
  };
}
