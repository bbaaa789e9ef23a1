/** A percentage with its sign, the minus one a real one. */
export const signedPercent = (value: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`;
