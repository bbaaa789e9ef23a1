import { browser } from '../webext';

const wanted = { permissions: ['downloads' as const] };

/** May files be saved without her? */
export const maySave = (): Promise<boolean> => browser.permissions.contains(wanted);

/** Asks the browser's own prompt. Must be called first thing in a click's handler. */
export const askToSave = (): Promise<boolean> => browser.permissions.request(wanted);
