import { writeFileSync } from 'node:fs';
import current from '../../lib/crosstest/priors.json';
import { fitPriors } from './crosstest/fit-priors';
import { readCrosstest } from './crosstest/open-data';

/**
 * Fits the priors on open data and writes them where they are shipped from:
 * `node tests/bench/run.mjs crosstest-fit [DIR]`, from the root of the project.
 */
const folder = process.argv[2] ?? '../shared/data/crosstest';
const { hyper, forecast, style, news } = fitPriors(readCrosstest(folder));
const write = (file: string, content: object) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
write('lib/crosstest/priors.json', { source: current.source, ...hyper, forecast, style });
write('tests/bench/crosstest/news-priors.json', news);
console.log('Written: lib/crosstest/priors.json, tests/bench/crosstest/news-priors.json');
