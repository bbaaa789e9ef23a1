import type { VigilanceState } from '../../compose/vigilance-state';
import { laidOut } from '../laid-out';

/** What is brewing, laid out for the compose boxes: they know it though the worker sleeps. */
export const vigilanceLaidOut = laidOut<VigilanceState>('vigilance');
