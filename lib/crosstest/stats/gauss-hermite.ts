/** A point of a quadrature and its weight. */
export interface Node {
  readonly at: number;
  readonly weight: number;
}

/**
 * Five points and weights for the expectation of a function of a standard normal variable, exact for polynomials up
 * to degree 9. Source: Abramowitz & Stegun, table 25.10, for the weight exp(-x²/2)/sqrt(2 pi).
 */
export const hermiteNodes: readonly Node[] = [
  { at: -2.8569700138728056, weight: 0.011257411327720691 },
  { at: -1.355626179974266, weight: 0.22207592200561266 },
  { at: 0, weight: 0.5333333333333333 },
  { at: 1.355626179974266, weight: 0.22207592200561266 },
  { at: 2.8569700138728056, weight: 0.011257411327720691 },
];
