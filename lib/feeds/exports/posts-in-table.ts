import { hostOf } from '../links/host-of';
import type { PostCounts } from '../posts/post-answer';
import { absoluteUrl } from '../read/absolute-url';
import type { PostColumns, PostField } from './export-columns';
import { exportCount } from './export-count';
import { exportDate } from './export-date';

/** A post as an export tells it. */
export interface ExportedPost {
  /** The same for the same post in every export of its network. */
  readonly key: string;
  /** Ms since 1970. */
  readonly published: number;
  readonly text: string;
  readonly counts: PostCounts;
  readonly url?: string;
  readonly format?: string;
}

/** A row that is no post, and why. `row` counts from 1, as spreadsheets do. */
export interface LeftOut {
  readonly row: number;
  readonly why: 'no-date' | 'no-counts' | 'nothing-to-know-it-by' | 'in-the-future';
}

export interface PostsInTable {
  readonly posts: readonly ExportedPost[];
  readonly leftOut: readonly LeftOut[];
}

/** How a table is to be read. */
export interface TableReading {
  readonly tables: readonly PostColumns[];
  /** Number of the row of heads, from 0. */
  readonly head: number;
  readonly dayFirst: boolean;
  /** Hours east of UTC, at a time of the wall clock. */
  readonly offsetAt: (wallClock: number) => number;
  /** Ms since 1970: when the export was made. */
  readonly madeAt: number;
}

const longestText = 10_000;
const longestLink = 2_000;

const isTotal = (row: readonly string[]): boolean => /^(total|totaux|gesamt)$/i.test((row[0] ?? '').trim());

function postIn(
  row: readonly string[],
  columns: PostColumns,
  { dayFirst, offsetAt, madeAt }: TableReading,
): ExportedPost | LeftOut['why'] {
  const cell = (field: PostField) => {
    const at = columns[field];
    return at === undefined ? '' : (row[at] ?? '').trim();
  };
  const written = cell('url');
  const isLink = /^https?:\/\//i.test(written) && written.length <= longestLink;
  const url = isLink ? absoluteUrl(written, undefined) : undefined;
  const id = cell('id').replace(/^\s+/, '').slice(0, 100);
  const text = cell('text').slice(0, longestText);
  const key = url ?? (id === '' ? text : id);
  if (key === '') return 'nothing-to-know-it-by';
  const published = exportDate(cell('published'), cell('time'), dayFirst, offsetAt);
  if (published === undefined) return 'no-date';
  // A day's margin: the wall clock of the export may be another one.
  if (published > madeAt + 86_400_000) return 'in-the-future';
  const named = (['likes', 'comments', 'reposts', 'views'] as const).flatMap((name) => {
    const count = exportCount(cell(name));
    return count === undefined ? [] : [[name, count] as const];
  });
  if (named.length === 0) return 'no-counts';
  const format = cell('format').slice(0, 60);
  return {
    key,
    published: Math.min(published, madeAt),
    text,
    counts: Object.fromEntries(named),
    ...(url === undefined ? {} : { url }),
    ...(format === '' ? {} : { format }),
  };
}

/** The posts of a sheet: of tables side by side, what each tells of a post is put together. Total lines are no posts. */
export function postsInTable(rows: readonly (readonly string[])[], reading: TableReading): PostsInTable {
  const posts = new Map<string, ExportedPost>();
  const leftOut: LeftOut[] = [];
  rows.slice(reading.head + 1).forEach((row, i) => {
    if (isTotal(row)) return;
    for (const columns of reading.tables) {
      const inColumns = Object.values(columns).some((at) => (row[at] ?? '').trim() !== '');
      if (!inColumns) continue;
      const post = postIn(row, columns, reading);
      if (typeof post === 'string') {
        leftOut.push({ row: reading.head + i + 2, why: post });
        continue;
      }
      const before = posts.get(post.key);
      posts.set(post.key, before ? { ...post, counts: { ...before.counts, ...post.counts } } : post);
    }
  });
  return { posts: [...posts.values()], leftOut };
}

const hosts: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(x|twitter)\.com$/, 'x'],
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)(facebook\.com|fb\.watch)$/, 'facebook'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'youtube'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
  [/(^|\.)pinterest\.[a-z.]+$/, 'pinterest'],
  [/(^|\.)threads\.(net|com)$/, 'threads'],
  [/(^|\.)bsky\.app$/, 'bluesky'],
  [/(^|\.)reddit\.com$/, 'reddit'],
];

/** Which network an export is of: as its links say, else as its heads do; undefined where neither tells. */
export function networkOfExport(
  posts: readonly ExportedPost[],
  heads: readonly string[],
): string | undefined {
  for (const { url } of posts.slice(0, 50)) {
    const host = hostOf(url);
    const found = hosts.find(([pattern]) => pattern.test(host));
    if (found) return found[1];
  }
  const said = heads.join(' ').toLowerCase();
  if (/tweet|post text.*bookmarks|bookmarks.*post text/.test(said)) return 'x';
  if (/video publish time|impressions click-through/.test(said)) return 'youtube';
  if (/page name|page id/.test(said)) return 'facebook';
  return undefined;
}
