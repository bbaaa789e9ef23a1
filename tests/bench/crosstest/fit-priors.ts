import type { ForecastPriors } from '../../../lib/crosstest/forecast/account-forecast';
import { type Hyper, priorHyper } from '../../../lib/crosstest/hyper';
import type { StyleWeights } from '../../../lib/crosstest/style/learn-style';
import { fitEarly } from './fit-early';
import { fitForecast } from './fit-forecast';
import { fitNews } from './fit-news';
import { fitReposts } from './fit-reposts';
import { fitSplit } from './fit-split';
import { fitStyle } from './fit-style';
import type { NewsPriors } from './news-verdict';
import type { CrosstestData } from './open-data';

/** Everything that is fitted on open data. */
export interface FittedPriors {
  readonly hyper: Hyper;
  readonly forecast: ForecastPriors;
  readonly style: { readonly en: StyleWeights };
  /** For the benchmark only: news items are no variants of a message. */
  readonly news: NewsPriors;
}

/** Pairs used for the slow fits, and for each direction of the news. */
const enough = { races: 3000, news: 7200 };

/** Fits every prior on these data. What no open data tell (transfer of wording, rates) stays as it is. */
export function fitPriors(data: CrosstestData): FittedPriors {
  const { transfer, repost, parallel, learnt } = priorHyper;
  return {
    hyper: {
      transfer,
      parallel,
      learnt,
      ...fitSplit(data.headlines),
      repost: { ...repost, ...fitReposts(data.reposts) },
      early: fitEarly(data.races.slice(0, enough.races), data.series),
    },
    forecast: fitForecast(data.pages),
    style: { en: fitStyle(data.headlines) },
    news: fitNews(thinned(data.news, enough.news)),
  };
}

const thinned = <T>(list: readonly T[], count: number): T[] => {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.floor(list.length / step) }, (_, i) => list[Math.floor(i * step)]).filter(
    (item) => item !== undefined,
  );
};
