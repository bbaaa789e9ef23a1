import { firstSettings, parseSettings, type ReadSettings, type Settings } from './settings';
import { browser } from './webext';

const key = 'settings';
/** Where a record that did not make sense is kept as it was, so that nothing is lost by repairing it. */
const rescuedKey = 'settings-rescued';

/** The settings as stored, repaired where needed; what could not be read is kept aside untouched. */
export async function readSettings(): Promise<ReadSettings> {
  const stored = (await browser.storage.local.get(key))[key];
  const read = parseSettings(stored);
  if (read.repaired.length > 0) await browser.storage.local.set({ [rescuedKey]: stored });
  return read;
}

/** Changes the settings: `change` gets the current ones. Two windows changing different fields lose nothing. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('paraphe-settings', async () => {
    const { settings } = await readSettings();
    const changed = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
}

/** Calls back with each new state of the settings, whoever changed them, until the signal aborts. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change)
      listener(change.newValue === undefined ? firstSettings : parseSettings(change.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
