import { readRows } from './read-folder';

/** One page posted one link twice. */
export interface Repost {
  readonly page: string;
  readonly gapHours: number;
  /** The words were the same too: any difference is order and luck. */
  readonly same: boolean;
  readonly first: number;
  readonly second: number;
  /** How far the first post stood from what its page usually got then, log units; NaN where not known. */
  readonly standing: number;
  /** When the first was posted, sortable. */
  readonly time: string;
}

export const readReposts = (folder: string): Repost[] =>
  readRows(folder, 'fb_reposts.csv.gz').map((row) => ({
    page: row.page ?? '',
    gapHours: Number(row.gap_h),
    same: row.same_msg === '1',
    first: Number(row.re_a),
    second: Number(row.re_b),
    standing: row.base_a ? Math.log1p(Number(row.re_a)) - Number(row.base_a) : Number.NaN,
    time: row.time_a ?? '',
  }));
