import { browser } from './webext';

const key = 'history:name';
const asideKey = 'history:aside';
/** What the history is called while nothing happened to it. */
const first = 'paraphe';

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^paraphe(-\d{1,16})?$/.test(value);

/** The name of the history that is read and written. */
export async function historyName(): Promise<string> {
  try {
    const name: unknown = (await browser.storage.local.get(key))[key];
    return isName(name) ? name : first;
  } catch {
    // The extension was reloaded under this page: whatever is asked next fails by itself.
    return first;
  }
}

/** Histories that could not be read any more, each left as it was found. */
export async function namesAside(): Promise<readonly string[]> {
  const aside: unknown = (await browser.storage.local.get(asideKey))[asideKey];
  return Array.isArray(aside) ? aside.filter(isName) : [];
}

/**
 * Leaves the history of this name, which cannot be read, where it is, untouched, and begins another one beside it, once:
 * two pages that show the same trouble may ask for it together. `now` in ms since 1970, for its name.
 */
export function beginBeside(unreadable: string, now: number): Promise<void> {
  return navigator.locks.request(`paraphe-${key}`, async () => {
    // Another page has begun one already, and that one is not to be left.
    if ((await historyName()) !== unreadable) return;
    const aside = [...(await namesAside()), unreadable];
    await browser.storage.local.set({ [asideKey]: aside, [key]: `${first}-${now}` });
  });
}

/** Calls back with the name of the history each time another one is begun. */
export function onHistoryName(listener: (name: string) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void historyName().then(listener);
  });
}
