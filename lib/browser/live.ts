import type { Live } from '../compose/ports';
import type { LaidOut } from './laid-out';

/** A value that tells who watches it when it changes. */
export function live<T>(first: T): { readonly value: Live<T>; set(next: T): void } {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    value: {
      get now() {
        return now;
      },
      watch(listener, until) {
        listeners.add(listener);
        until.addEventListener('abort', () => listeners.delete(listener));
      },
    },
    set(next) {
      now = next;
      for (const listener of listeners) listener();
    },
  };
}

/**
 * What the worker laid out, kept up to date until the signal aborts; `first` before its first start. What it says while
 * the record is being read is newer than what was read, and is what holds.
 */
export async function liveLaidOut<T>(
  { read, watch }: Pick<LaidOut<T>, 'read' | 'watch'>,
  first: T,
  signal: AbortSignal,
): Promise<Live<T>> {
  const { value, set } = live(first);
  let told = false;
  watch((news) => {
    told = true;
    set(news);
  }, signal);
  const stored = await read();
  if (!told && stored !== undefined) set(stored);
  return value;
}

/** What is made of one or more live values, made again at each change of one of them. */
export function liveOf<T>(make: () => T, from: readonly Live<unknown>[], signal: AbortSignal): Live<T> {
  const { value, set } = live(make());
  for (const one of from) one.watch(() => set(make()), signal);
  return value;
}
