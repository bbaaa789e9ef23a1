import { browser } from './webext';

/**
 * A record that the worker lays out in local storage for content scripts: checked once, where it is written, and
 * there whether or not the worker is awake. Content scripts carry no parser and ask nobody.
 */
export interface LaidOut<T> {
  write(value: T): Promise<void>;
  /** Undefined before the worker's first start. */
  read(): Promise<T | undefined>;
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/** Only the worker writes under these keys, so what is read back is what it wrote. */
export const laidOut = <T>(key: string): LaidOut<T> => ({
  write: (value) => browser.storage.local.set({ [key]: value }),
  read: async () => (await browser.storage.local.get(key))[key] as T | undefined,
  watch(listener, signal) {
    const changed = (changes: Record<string, { newValue?: unknown }>) => {
      const value = changes[key]?.newValue as T | undefined;
      if (value !== undefined) listener(value);
    };
    browser.storage.local.onChanged.addListener(changed);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
  },
});
