/** A point of a quadrature and its weight. */
export interface Node {
  readonly at: number;
  readonly weight: number;
}

/**
 * Seven points and weights for the expectation of a function of a standard normal variable, exact for polynomials up
 * to degree 13. Source: Abramowitz & Stegun, table 25.10, for the weight exp(-x²/2)/sqrt(2 pi).
 */
export const hermiteNodes: readonly Node[] = [
  { at: -3.7504397177257425, weight: 0.0005482688559722135 },
  { at: -2.3667594107345415, weight: 0.03075712396758647 },
  { at: -1.1544053947399682, weight: 0.24012317860501278 },
  { at: 0, weight: 0.4571428571428571 },
  { at: 1.1544053947399682, weight: 0.24012317860501278 },
  { at: 2.3667594107345415, weight: 0.03075712396758647 },
  { at: 3.7504397177257425, weight: 0.0005482688559722135 },
];
