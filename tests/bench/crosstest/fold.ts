import type { FittedPriors } from './fit-priors';
import type { CrosstestData } from './open-data';

/** Data, and the priors they are scored with: those shipped, or some that were fitted on other units. */
export interface Fold {
  readonly data: CrosstestData;
  readonly priors: FittedPriors;
}
