import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import current from '../../lib/crosstest/priors.json';
import { dataDigests, digestOf } from './crosstest/fit-digest';
import { fitPriors } from './crosstest/fit-priors';
import currentNews from './crosstest/news-priors.json';
import { readCrosstest } from './crosstest/open-data';

/**
 * Fits the priors on open data and writes them where they are shipped from, with a report that names the data and the
 * numbers: `npm run fit:crosstest -- [DIR]`, from the root of the project. With `--check` nothing is written, and it fails
 * unless the numbers shipped are those fitted, to the last digit.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' } },
});
const folder = positionals[0] ?? '../shared/data/crosstest';
const { hyper, forecast, style, news } = fitPriors(readCrosstest(folder));
const fitted = { ...hyper, forecast, style };

/** Paths at which two values of JSON differ. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) {
    return Object.is(one, other)
      ? []
      : [`${path}: ${JSON.stringify(one)} shipped, ${JSON.stringify(other)} fitted`];
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    differences(Reflect.get(one, key), Reflect.get(other, key), `${path}/${key}`),
  );
}

if (values.check) {
  const { source: _, ...shipped } = current;
  const wrong = [...differences(shipped, fitted), ...differences(currentNews, news, '/news')];
  console.log(wrong.length === 0 ? 'Shipped as fitted, to the last digit.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else {
  const files = {
    'lib/crosstest/priors.json': { source: current.source, ...fitted },
    'tests/bench/crosstest/news-priors.json': news,
    'tests/bench/crosstest/fit-report.json': {
      command: 'npm run fit:crosstest',
      data: dataDigests(folder),
      priors: digestOf(fitted),
      news: digestOf(news),
    },
  };
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  }
  execFileSync('npx', ['biome', 'format', '--write', ...Object.keys(files)], { stdio: 'inherit' });
}
