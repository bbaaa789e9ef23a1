import priors from '../priors.json';
import { adaptiveWeights } from './adaptive-weights';
import { logCount, type NextPost, type PastPost, postFeatures } from './post-features';
import { runningMean } from './running-mean';
import { shrunkMeans } from './shrunk-means';

/** What a post is expected to reach: a Student t for log(count + .5). */
export interface Forecast {
  readonly mean: number;
  readonly scale: number;
  readonly df: number;
}

/** Fitted constants of the forecast. */
export interface ForecastPriors {
  /** Weights of the features and how far accounts differ in them. */
  readonly weights: readonly number[];
  readonly spread: readonly number[];
  /** Log of the scale: constant, usual error, recent and old error against it, type's, hour's, link posted before. */
  readonly scale: readonly number[];
  readonly df: number;
}

/** An account that is followed post by post. */
export interface AccountForecast {
  /** The forecast of a post; undefined until ten posts are known. */
  expect(post: NextPost): Forecast | undefined;
  /** The inputs of the scale, for fitting. */
  scaleInputs(post: NextPost): number[];
  learn(post: PastPost): void;
}

const fewest = 10;
/** Errors beyond these many usual errors count as if they were there: one viral post is not a new habit. */
const viral = { variance: 4, weights: 2.5 };
const startVariance = 1.25 ** 2;

/**
 * Forecasts an account's next post from its own past: level and drift, type, hour, links posted again. Posts are given
 * in order of time; ones with impossible counts are ignored.
 */
export function accountForecast(constants: ForecastPriors = priors.forecast): AccountForecast {
  const account = postFeatures();
  const weights = adaptiveWeights(constants.weights, constants.spread);
  const usual = runningMean(100, startVariance, 10);
  const recent = runningMean(15, startVariance, 10);
  const old = runningMean(400, startVariance, 10);
  const byType = shrunkMeans(100, 0);
  const byHour = shrunkMeans(200, 0);
  const counts = new Map<string, number>();
  let seen = 0;

  /** Half the log ratio of a group's variance, drawn to the usual one by `doubt` values, to the usual one. */
  const group = (means: typeof byType, key: string, doubt: number) => {
    const count = counts.get(key) ?? 0;
    const variance = (means.of(key) * count + doubt * usual.value) / (count + doubt);
    return 0.5 * Math.log(variance / usual.value);
  };
  const hourKey = ({ hour }: NextPost) => `hour ${Math.floor(hour / 3)}`;
  const typeKey = ({ type }: NextPost) => `type ${type}`;

  const scaleInputs = (post: NextPost): number[] => {
    const middle = 0.5 * Math.log(usual.value);
    return [
      1,
      middle,
      0.5 * Math.log(recent.value) - middle,
      0.5 * Math.log(old.value) - middle,
      group(byType, typeKey(post), 20),
      group(byHour, hourKey(post), 30),
      account.of(post).features[14] ?? 0,
    ];
  };

  return {
    scaleInputs,
    expect(post) {
      if (seen < fewest) return undefined;
      const { level, features } = account.of(post);
      const log = scaleInputs(post).reduce((sum, x, i) => sum + x * (constants.scale[i] ?? 0), 0);
      return { mean: level + weights.predict(features), scale: Math.exp(log), df: constants.df };
    },
    learn(post) {
      if (!Number.isFinite(post.count) || post.count < 0 || !Number.isFinite(post.at)) return;
      if (seen >= fewest) {
        const { level, features } = account.of(post);
        const error = logCount(post.count) - level - weights.predict(features);
        const sd = Math.sqrt(usual.value);
        const square = Math.min(error * error, (viral.variance * sd) ** 2);
        const bounded = Math.min(viral.weights * sd, Math.max(-viral.weights * sd, error));
        weights.learn(features, bounded, usual.value);
        for (const mean of [usual, recent, old]) mean.add(square);
        for (const [means, key, memory] of [
          [byType, typeKey(post), 100],
          [byHour, hourKey(post), 200],
        ] as const) {
          means.add(key, square);
          counts.set(key, Math.min(memory, (counts.get(key) ?? 0) + 1));
        }
      }
      account.add(post);
      seen += 1;
    },
  };
}
