import { readRows } from './read-folder';

/** Shares of one news item every 20 minutes over 48 hours. */
export interface Series {
  readonly id: number;
  /** 0 before it was first seen. */
  readonly counts: readonly number[];
  /** Values before this one were not observed. */
  readonly seenFrom: number;
}

/** The Facebook series, in order of their ids. */
export const readSeries = (folder: string): Series[] =>
  readRows(folder, 'news_palestine_ts.csv.gz')
    .filter(({ net }) => net === 'fb')
    .map(({ id, rle = '' }) => {
      const values = rle.split(' ').flatMap(run);
      const seen = values.findIndex((value) => value >= 0);
      return {
        id: Number(id),
        counts: values.map((value) => Math.max(0, value)),
        seenFrom: seen < 0 ? values.length : seen,
      };
    })
    .sort((a, b) => a.id - b.id);

const run = (token: string): number[] => {
  const [value, times = '1'] = token.split('*');
  return Array.from({ length: Number(times) }, () => Number(value));
};
