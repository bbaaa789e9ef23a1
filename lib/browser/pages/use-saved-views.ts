import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { queryFromAddress, queryToAddress } from '../../history/query';
import { browser } from '../webext';

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

const key = 'history:views';

/** The questions she gave a name to, on this computer. */
export function useSavedViews(): SavedViews {
  const [saved, setSaved] = useState<readonly SavedView[]>([]);
  useEffect(() => {
    void browser.storage.local.get(key).then((stored) => setSaved(v.parse(viewsSchema, stored[key])));
  }, []);
  const keep = (views: readonly SavedView[]) => {
    setSaved(views);
    void browser.storage.local.set({ [key]: views });
  };
  return {
    saved,
    onSave: (name, address) =>
      keep([
        ...saved.filter((one) => one.name !== name.trim()),
        { name: name.trim(), address: queryToAddress(queryFromAddress(address)) },
      ]),
    onForget: (name) => keep(saved.filter((one) => one.name !== name)),
  };
}
