import * as v from 'valibot';
import { keptRecord } from '../kept-record';
import { browser } from '../webext';

/** When the last copy was made (ms since 1970), and whether one is made by itself. */
const copySchema = v.object({
  at: v.exactOptional(v.number()),
  automatic: v.boolean(),
});
export type CopyState = v.InferOutput<typeof copySchema>;

const key = 'history:copies';

/** Changed by the worker and by any page. */
export const copyState = keptRecord<CopyState>(
  () => browser.storage.local,
  key,
  (stored) => {
    const parsed = v.safeParse(copySchema, stored);
    return parsed.success ? parsed.output : { automatic: false };
  },
);

/** Remembers when the last copy was made. */
export const copyMade = (at: number): Promise<CopyState> => copyState.change((now) => ({ ...now, at }));

/** Calls back each time something of it has changed, until the signal aborts. */
export function onCopies(listener: () => void, signal?: AbortSignal): void {
  const changed = (changes: object) => {
    if (key in changes) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
