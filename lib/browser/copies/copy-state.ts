import * as v from 'valibot';
import { browser } from '../webext';

/** When the last copy was made (ms since 1970), and whether one is made by itself. */
const copySchema = v.object({
  at: v.exactOptional(v.number()),
  automatic: v.boolean(),
});
export type CopyState = v.InferOutput<typeof copySchema>;

const key = 'history:copies';

export async function readCopies(): Promise<CopyState> {
  const parsed = v.safeParse(copySchema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : { automatic: false };
}

export const writeCopies = (state: CopyState): Promise<void> => browser.storage.local.set({ [key]: state });

/** Calls back each time something of it has changed, until the signal aborts. */
export function onCopies(listener: () => void, signal?: AbortSignal): void {
  const changed = (changes: object) => {
    if (key in changes) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
