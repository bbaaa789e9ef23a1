const inverseRootTwoPi = 1 / Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution at `x`. */
export const normalDensity = (x: number): number => inverseRootTwoPi * Math.exp(-0.5 * x * x);
