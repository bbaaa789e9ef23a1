import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { priorHyper } from '../../lib/crosstest/hyper';
import priors from '../../lib/crosstest/priors.json';
import { type Figure, figureTable, reached } from './crosstest/figure';
import { type FittedPriors, fitPriors } from './crosstest/fit-priors';
import newsPriors from './crosstest/news-priors.json';
import { readCrosstest } from './crosstest/open-data';
import { protocol } from './crosstest/protocol';

/**
 * The whole cross-test protocol: `npm run bench:crosstest -- [DIR] [--dev] [--only G1,G4]`. DIR is laid out like the open
 * data. The shipped priors are scored on all of DIR. With `--dev` they are also fitted anew on each half of its units and
 * scored on the other half, so that a figure owed to over-fitting shows. Beside each figure stands its standard error
 * over units, and beside each calibration error what perfect chances would show.
 */
const usual = '../shared/data/crosstest';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dev: { type: 'boolean' }, only: { type: 'string' } },
});
const folder = positionals[0] ?? usual;
if (!existsSync(folder)) {
  console.error(`No data at ${folder}: give the folder as an argument.`);
  process.exit(2);
}
const progress = (what: string) => process.stderr.write(`  ${what}\n`);
const only = values.only?.split(',');

const shipped: FittedPriors = {
  hyper: priorHyper,
  forecast: priors.forecast,
  style: priors.style,
  news: newsPriors,
};
const figures = protocol([{ data: readCrosstest(folder), priors: shipped }], progress, only);
console.log(`\nShipped priors on ${folder}\n${figureTable(figures)}`);

const byName = (list: readonly Figure[], of: (figure: Figure) => number | undefined = ({ value }) => value) =>
  Object.fromEntries(list.map((figure) => [figure.name, of(figure)]));
const missedIn = (list: readonly Figure[]) =>
  list.filter((figure) => reached(figure) === false).map(({ name }) => name);
let dev: object | undefined;
if (values.dev) {
  const halves = ([0, 1] as const).map((half) => readCrosstest(folder, half));
  const folds = halves.map((data, half) => {
    const fitted = fitPriors(halves[1 - half] ?? data);
    progress(`fitted on half ${2 - half}`);
    return { data, priors: fitted };
  });
  const unseen = protocol(folds, progress, only);
  console.log(`\nEach half of the units scored with priors fitted on the other\n${figureTable(unseen)}`);
  dev = { figures: byName(unseen), errors: byName(unseen, ({ se }) => se), missed: missedIn(unseen) };
}

const missed = missedIn(figures);
console.log(`\n${figures.filter((figure) => reached(figure)).length} goals reached, ${missed.length} missed`);
console.log(
  `RESULT ${JSON.stringify({
    bench: 'crosstest',
    figures: byName(figures),
    errors: byName(figures, ({ se }) => se),
    missed,
    ...(dev ? { dev } : {}),
  })}`,
);
