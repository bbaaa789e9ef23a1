import * as v from 'valibot';
import { queryFromAddress, queryToAddress } from '../../history/query';
import { keptRecord } from '../kept-record';
import { browser } from '../webext';
import { useKept } from './use-kept';

const viewSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  address: v.pipe(v.string(), v.maxLength(2_000)),
});
const viewsSchema = v.fallback(v.pipe(v.array(viewSchema), v.maxLength(50)), []);

/** A question that was given a name. */
export type SavedView = v.InferOutput<typeof viewSchema>;

interface SavedViews {
  readonly saved: readonly SavedView[];
  onSave(name: string, address: string): void;
  onForget(name: string): void;
}

const record = keptRecord<readonly SavedView[]>(
  () => browser.storage.local,
  'history:views',
  (stored) => v.parse(viewsSchema, stored),
);

/** The questions she gave a name to, on this computer. */
export function useSavedViews(): SavedViews {
  const [saved, change] = useKept(record, []);
  return {
    saved,
    onSave(typed, asked) {
      const view = { name: typed.trim(), address: queryToAddress(queryFromAddress(asked)) };
      change((views) => [...views.filter(({ name }) => name !== view.name), view]);
    },
    onForget: (name) => change((views) => views.filter((one) => one.name !== name)),
  };
}
