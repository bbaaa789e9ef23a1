import { laidOut } from './laid-out';

/** What vigilance says of the outside, for those that hold their breath meanwhile. */
export interface Brewing {
  /** Ms since 1970; absent while all is calm. */
  readonly since?: number;
}

/** Written by whoever watches the outside: `{ since }` while something is brewing, `{}` once it is calm again. */
export const brewingLaidOut = laidOut<Brewing>('brewing');

/** Is something brewing just now? Then no test starts, and nobody is reminded of one. */
export const isBrewing = async (): Promise<boolean> => {
  const state = await brewingLaidOut.read();
  return typeof state?.since === 'number';
};
