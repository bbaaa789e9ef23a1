/** What is needed of the browser's storage. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** A record of the storage that several pages, or several turns of the worker, change. */
export interface KeptRecord<T> {
  read(): Promise<T>;
  /**
   * Changes it, one change after the other: each starts from what is there when its turn comes, so that none is lost. A
   * change that gives back the very same value writes nothing. Gives what is there afterwards.
   */
  change(make: (now: T) => T): Promise<T>;
}

/** The record under a key of an area; `parse` makes sense of whatever is stored, or of nothing. */
export function keptRecord<T>(area: () => Area, key: string, parse: (stored: unknown) => T): KeptRecord<T> {
  const read = async () => parse((await area().get(key))[key]);
  return {
    read,
    change: (make) =>
      navigator.locks.request(`paraphe-${key}`, async () => {
        const before = await read();
        const changed = make(before);
        if (changed !== before) await area().set({ [key]: changed });
        return changed;
      }),
  };
}
