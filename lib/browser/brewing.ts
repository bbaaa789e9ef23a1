import { vigilanceLaidOut } from './vigilance/vigilance-laid-out';

/** Is something brewing just now? Then no test starts, and nobody is reminded of one. */
export const isBrewing = async (): Promise<boolean> => (await vigilanceLaidOut.read())?.surging === true;
