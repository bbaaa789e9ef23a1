import * as v from 'valibot';
import { type PostColumns, plainHead, postFields } from '../../feeds/exports/export-columns';
import { fingerprint } from '../../feeds/text/fingerprint';
import { keptRecord } from '../kept-record';
import { browser } from '../webext';

/** How an export with these heads was read the last time, as she corrected it. */
export interface RememberedReading {
  readonly network: string;
  readonly dayFirst: boolean;
  readonly columns: PostColumns;
}

const most = 30;

const column = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)));
const reading = v.object({
  network: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  dayFirst: v.boolean(),
  columns: v.object(v.entriesFromList(postFields, column)),
});
const schema = v.record(v.string(), reading);

const nameOf = (heads: readonly string[]): string => fingerprint(heads.map(plainHead).join('|'));

const record = keptRecord<Readonly<Record<string, RememberedReading>>>(
  () => browser.storage.local,
  'export-columns',
  (stored) => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : {};
  },
);

/** What she chose for a file with these heads; undefined the first time. */
export const recallColumns = async (heads: readonly string[]): Promise<RememberedReading | undefined> =>
  (await record.read())[nameOf(heads)];

/** Keeps it for the next export of the same kind; the oldest go. */
export async function rememberColumns(heads: readonly string[], read: RememberedReading): Promise<void> {
  const name = nameOf(heads);
  await record.change((all) => {
    const others = Object.entries(all).filter(([one]) => one !== name);
    return Object.fromEntries([...others.slice(1 - most), [name, read]]);
  });
}
