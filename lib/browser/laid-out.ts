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
export function laidOut<T>(key: string): LaidOut<T> {
  const read = async () => (await browser.storage.local.get(key))[key] as T | undefined;
  return {
    write: (value) => browser.storage.local.set({ [key]: value }),
    read,
    watch(listener, signal) {
      const tell = (value: T | undefined) => {
        if (value !== undefined && !signal.aborted) listener(value);
      };
      const changed = (changes: Record<string, { newValue?: unknown }>) =>
        tell(changes[key]?.newValue as T | undefined);
      browser.storage.local.onChanged.addListener(changed);
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
      // A page that the browser kept while she was elsewhere has heard of nothing that changed meanwhile.
      const back = ({ persisted }: Partial<PageTransitionEvent>) => {
        if (persisted) void read().then(tell);
      };
      globalThis.addEventListener('pageshow', back as EventListener, { signal });
    },
  };
}
