import { readRows } from './read-folder';

export const newsNetworks = ['fb', 'gp', 'li'] as const;
export type NewsNetwork = (typeof newsNetworks)[number];

/** Shares of one news item: mean of day 1 and of day 2 on each network, undefined where it was not observed. */
export interface NewsItem {
  readonly id: number;
  readonly day1: Readonly<Record<NewsNetwork, number | undefined>>;
  readonly day2: Readonly<Record<NewsNetwork, number | undefined>>;
}

const level = (field: string | undefined): number | undefined => {
  const value = Number(field);
  return value > -1 ? Math.max(0, value) : undefined;
};

export const readNews = (folder: string): NewsItem[] =>
  readRows(folder, 'news_levels.csv.gz').map((row) => ({
    id: Number(row.id),
    day1: { fb: level(row.fb_d1), gp: level(row.gp_d1), li: level(row.li_d1) },
    day2: { fb: level(row.fb_d2), gp: level(row.gp_d2), li: level(row.li_d2) },
  }));
