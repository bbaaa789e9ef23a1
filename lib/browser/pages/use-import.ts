import { useRef, useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import {
  columnsOf,
  headRow,
  type PostColumns,
  type PostField,
  tablesIn,
} from '../../feeds/exports/export-columns';
import { networkOfExport, type PostsInTable, postsInTable } from '../../feeds/exports/posts-in-table';
import { readExport } from '../../feeds/exports/read-export';
import { isDayFirst } from '../../feeds/import/import-date';
import { fold } from '../../history/fold';
import { ask } from '../ask';
import { openBrowserHistory } from '../open-history';
import { type PreparedImport, prepareImport } from '../readings/prepare-import';
import { recallColumns, rememberColumns } from '../readings/remembered-columns';
import { readSettings } from '../stored-settings';
import { useCorrected } from './use-corrected';

/** A file that was chosen, how it is read, and what it gives. */
export interface ReadFile {
  readonly rows: readonly (readonly string[])[];
  readonly head: number;
  readonly heads: readonly string[];
  readonly tables: readonly PostColumns[];
  readonly network: string;
  readonly dayFirst: boolean;
  readonly madeAt: number;
  readonly found: PostsInTable;
  readonly prepared: PreparedImport;
}

const offsetAt = (wallClock: number): number => -new Date(wallClock).getTimezoneOffset() / 60;

const problemKeys = {
  'old-excel': 'importOldExcel',
  empty: 'importEmpty',
  'too-large': 'importTooLarge',
} as const;

type How = Omit<ReadFile, 'found' | 'prepared'>;

/** Experiments whose publications an export may hold. */
const mostExperiments = 2_000;

async function understood(how: How): Promise<ReadFile> {
  const found = postsInTable(how.rows, { ...how, offsetAt });
  const history = openBrowserHistory();
  const experiments = fold(await history.recent(0, mostExperiments)).filter(({ stopped }) => !stopped);
  history.close();
  return { ...how, found, prepared: prepareImport(found.posts, how.network, how.madeAt, experiments) };
}

async function read(file: File): Promise<How | keyof typeof problemKeys> {
  const rows = await readExport(new Uint8Array(await file.arrayBuffer()));
  if (typeof rows === 'string') return rows;
  const known = headRow(rows);
  const head = known ?? 0;
  const heads = rows[head] ?? [];
  const before = await recallColumns(heads);
  const madeAt = Math.min(file.lastModified, Date.now());
  const tables = before ? [before.columns] : tablesIn(heads);
  const dates = rows.slice(head + 1).map((row) => row[tables[0]?.published ?? -1] ?? '');
  // Heads in English come with American dates; in other languages the day is first.
  const english = /\b(date|time|likes|views|post)\b/i.test(heads.join(' '));
  const dayFirst = before?.dayFirst ?? isDayFirst(dates, english ? 'en' : 'fr');
  const how = { rows, head, heads, tables, network: '', dayFirst, madeAt };
  const { posts } = postsInTable(rows, { ...how, offsetAt });
  return { ...how, network: before?.network ?? networkOfExport(posts, heads) ?? '' };
}

/** Choosing a file, correcting how it is read, keeping what it gives. Nothing is stored before she says so. */
export function useImport() {
  const { t, plural } = useT();
  const { result: file, begin, correct, settled } = useCorrected(understood);
  const [problem, setProblem] = useState<string>();
  const [outcome, setOutcome] = useState<{ stored: boolean; sentence: string }>();
  const [storing, setStoring] = useState<AbortController>();

  const last = useRef<File | undefined>(undefined);
  const change = (how: Partial<How>) => correct((before) => ({ ...before, ...how }));
  const open = async (chosen: File) => {
    const how = await read(chosen).catch(() => 'empty' as const);
    // She has chosen another one meanwhile.
    if (last.current !== chosen) return;
    const problem = typeof how === 'string' ? how : undefined;
    const begun = await begin(typeof how === 'string' ? undefined : how).catch(() => undefined);
    if (last.current === chosen) setProblem(begun ? undefined : t(problemKeys[problem ?? 'empty']));
  };
  const store = async (
    { prepared, heads, network, dayFirst, tables }: ReadFile,
    signal: AbortSignal,
  ): Promise<string> => {
    const history = openBrowserHistory();
    // One transaction for all of it: an interrupted import leaves nothing half done.
    const { brand } = (await readSettings()).settings;
    const posts = prepared.posts.map((post) => ({ ...post, ...(brand !== '' && { brand }) }));
    const stored = await history
      .append([...posts, ...prepared.readings], signal)
      .finally(() => history.close());
    for (const reading of prepared.readings) await ask('reading/keep', reading).catch(() => undefined);
    if (tables.length === 1) await rememberColumns(heads, { network, dayFirst, columns: tables[0] ?? {} });
    return stored === 0 ? t('importStoredNone') : plural('importStored', stored);
  };
  return {
    file,
    problem,
    outcome,
    storing: storing !== undefined,
    onStop: storing && (() => storing.abort()),
    onFile: (chosen: File) => {
      setOutcome(undefined);
      last.current = chosen;
      void open(chosen);
    },
    onNetwork: (network: string) => change({ network }),
    onDayFirst: (dayFirst: boolean) => change({ dayFirst }),
    onColumn(field: string, column: number) {
      correct((before) => {
        const { [field as PostField]: _, ...others } = before.tables[0] ?? columnsOf([]);
        return { ...before, tables: [column < 0 ? others : { ...others, [field]: column }] };
      });
    },
    onStore() {
      if (!file || storing) return;
      const life = new AbortController();
      setStoring(life);
      // As she corrected it last, though what comes of that may not show yet.
      settled()
        .then(async (read) => {
          if (!read) return;
          const sentence = await store(read, life.signal);
          setOutcome({ stored: true, sentence });
          await begin(undefined);
        })
        .catch(() =>
          setOutcome({ stored: false, sentence: t(life.signal.aborted ? 'importStopped' : 'importFailed') }),
        )
        .finally(() => setStoring(undefined));
    },
  };
}
