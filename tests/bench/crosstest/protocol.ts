import type { Figure } from './figure';
import type { Fold } from './fold';
import { halfFigures, peekingFigures, styleFigures } from './headline-figures';
import { loopFigures } from './loop-figures';
import { earlyFigures, hourlyFigures, transferFigures } from './news-figures';
import { nextPostFigures, repostFigures } from './post-figures';
import { verdictTime } from './verdict-time';

const parts: readonly (readonly [string, (folds: readonly Fold[]) => Figure[]])[] = [
  ['G1 winner of the unseen half', halfFigures],
  ['G2 peeking', peekingFigures],
  ['G3 posts that say the same', repostFigures],
  ['G4 transfer between networks', transferFigures],
  ['G5 early reading', earlyFigures],
  ['G5b hourly peeking', hourlyFigures],
  ['G6 next post', nextPostFigures],
  ['G7 closed loop', loopFigures],
  ['G8 style alone', styleFigures],
  ['time of a verdict', timeFigures],
];

function timeFigures(): Figure[] {
  const { p50, p95, clock95 } = verdictTime(2000);
  return [
    { name: 'verdict ms, median', value: p50 },
    { name: 'verdict ms, p95', value: p95, goal: { atMost: 5 } },
    { name: 'verdict ms on the clock, p95', value: clock95 },
  ];
}

/**
 * The whole protocol, or the parts whose names begin with `only`. Each fold's data are scored with its own priors, and
 * what was said of all of them makes one figure. `say` is told of each part done.
 */
export const protocol = (
  folds: readonly Fold[],
  say: (done: string) => void,
  only: readonly string[] = [''],
): Figure[] =>
  parts
    .filter(([name]) => only.some((start) => name.startsWith(start)))
    .flatMap(([name, figures]) => {
      const made = figures(folds);
      say(name);
      return made;
    });
