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
 * The whole cross-test protocol: `npm run bench:crosstest -- [DIR] [--dev]`. DIR is laid out like the open data. The
 * shipped priors are scored on all of DIR; with `--dev` they are also fitted anew on one half of its units and scored on
 * the other half, so that a figure owed to over-fitting shows.
 */
const usual = '../shared/data/crosstest';
const { positionals, values } = parseArgs({ allowPositionals: true, options: { dev: { type: 'boolean' } } });
const folder = positionals[0] ?? usual;
if (!existsSync(folder)) {
  console.error(`No data at ${folder}: give the folder as an argument.`);
  process.exit(2);
}
const progress = (what: string) => process.stderr.write(`  ${what}\n`);

const shipped: FittedPriors = {
  hyper: priorHyper,
  forecast: priors.forecast,
  style: priors.style,
  news: newsPriors,
};
const figures = protocol(readCrosstest(folder), shipped, progress);
console.log(`\nShipped priors on ${folder}\n${figureTable(figures)}`);

const byName = (list: readonly Figure[]) => Object.fromEntries(list.map(({ name, value }) => [name, value]));
let dev: Record<string, number> | undefined;
if (values.dev) {
  const fitted = fitPriors(readCrosstest(folder, 0));
  const unseen = protocol(readCrosstest(folder, 1), fitted, progress);
  console.log(`\nFitted on one half of the units, scored on the other half\n${figureTable(unseen)}`);
  dev = byName(unseen);
}

const missed = figures.filter((figure) => reached(figure) === false).map(({ name }) => name);
console.log(`\n${figures.filter((figure) => reached(figure)).length} goals reached, ${missed.length} missed`);
console.log(
  `RESULT ${JSON.stringify({ bench: 'crosstest', figures: byName(figures), missed, ...(dev ? { dev } : {}) })}`,
);
