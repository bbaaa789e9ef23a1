import { blockOf } from './block-of';
import { type NewsPair, newsPairs } from './news-pairs';
import { type Race, racesOf } from './races';
import { halfOf } from './random';
import { readNews } from './read-news';
import { type PagePost, readPosts } from './read-posts';
import { type Repost, readReposts } from './read-reposts';
import { readSeries, type Series } from './read-series';
import { type ArmPair, armPairs, cutInTwo, otherHeadline, readUpworthy, samePackage } from './read-upworthy';

/** Everything the protocol looks at, read from one folder. */
export interface CrosstestData {
  readonly headlines: readonly ArmPair[];
  readonly samePackages: readonly ArmPair[];
  readonly cutArms: readonly ArmPair[];
  readonly reposts: readonly Repost[];
  readonly news: readonly NewsPair[];
  readonly series: readonly Series[];
  readonly races: readonly Race[];
  readonly pages: ReadonlyMap<string, readonly PagePost[]>;
}

const most = { news: 4000, races: 6000 };

/** Reads a folder laid out like data/crosstest; `half` keeps one half of its units (tests, pages, blocks of ids). */
export function readCrosstest(folder: string, half?: 0 | 1): CrosstestData {
  const kept = (unit: string) => half === undefined || halfOf(unit) === half;
  const block = (id: number) => kept(blockOf(id));
  const tests = readUpworthy(folder).filter(({ id }) => kept(id));
  const series = readSeries(folder).filter(({ id }) => block(id));
  return {
    headlines: armPairs(tests, otherHeadline),
    samePackages: armPairs(tests, samePackage),
    cutArms: cutInTwo(tests),
    reposts: readReposts(folder).filter(({ page }) => kept(page)),
    news: newsPairs(
      readNews(folder).filter(({ id }) => block(id)),
      most.news,
    ),
    series,
    races: racesOf(series, most.races),
    pages: new Map([...readPosts(folder)].filter(([page]) => kept(page))),
  };
}
