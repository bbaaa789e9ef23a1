import { askBox } from './aside-boxes';
import { browser } from './webext';

/**
 * The tab that the side panel stands beside: the one in front in its window. Opened as a tab of its own, it goes with
 * the tab used last before it that has a compose box in use. Undefined when there is none.
 */
export async function tabBeside(): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? {} : { active: true, currentWindow: true });
  const beside = tabs
    .filter(({ id, url = '' }) => id !== own?.id && !url.startsWith(browser.runtime.getURL('')))
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => id ?? []);
  for (const id of beside) {
    if (await askBox(id, { aside: 'look' })) return id;
  }
  return undefined;
}

/** Calls back when another tab may be in front, or another page in it, until the signal aborts. */
export function onTabBeside(listener: () => void, signal: AbortSignal): void {
  const changed = () => listener();
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(changed);
  });
}
