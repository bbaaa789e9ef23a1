import type { Node } from './gauss-hermite';
import { legendreNodes } from './gauss-legendre';

/** Beyond this a log ratio is a factor of a million: no likelihood is followed further. */
const furthest = 14;
/** Parts of the likelihood below exp(-32) of its top are left out. */
const negligible = 32;

/**
 * What two Poisson counts say of the logarithm `theta` of the ratio behind them, where the ratio seen also has a known
 * `offset`: given their sum, `a` is binomial of logit theta + offset. The likelihood is returned as weighted points
 * for integrals over theta (at least 40 Gauss-Legendre points), its top being 1. It is exact for any counts:
 * a count of 0 says "small" without saying how small.
 */
export function binomialShare(a: number, b: number, offset: number): readonly Node[] {
  const n = a + b;
  const log = (theta: number) => a * logShare(theta + offset) + b * logShare(-theta - offset);
  const top = clamp(Math.log((a + 1e-9) / (b + 1e-9)) - offset);
  if (n === 0) return [{ at: 0, weight: 1 }];
  const highest = log(top);
  const edge = (end: number) => {
    if (highest - log(end) <= negligible) return end;
    let [inside, outside] = [top, end];
    for (let step = 0; step < 50; step += 1) {
      const middle = (inside + outside) / 2;
      if (highest - log(middle) <= negligible) inside = middle;
      else outside = middle;
    }
    return outside;
  };
  return legendreNodes(panels(edge(-furthest), top, edge(furthest))).map(({ at, weight }) => ({
    at,
    weight: weight * Math.exp(log(at) - highest),
  }));
}

/** Edges that meet at the top, at most `widest` apart. */
function panels(low: number, top: number, high: number): number[] {
  const widest = 2;
  const between = (from: number, to: number) => {
    const count = Math.ceil((to - from) / widest);
    return Array.from({ length: count }, (_, i) => from + ((i + 1) * (to - from)) / count);
  };
  return [low, ...between(low, top), ...between(top, high)];
}

const clamp = (theta: number): number => Math.min(furthest, Math.max(-furthest, theta));

/** log(1 / (1 + exp(-x))) without overflow. */
const logShare = (x: number): number => (x > 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x)));
