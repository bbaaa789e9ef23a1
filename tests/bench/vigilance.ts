import { join } from 'node:path';
import { burstBench } from './vigilance/burst-bench';
import { nabBench } from './vigilance/nab-bench';
import { readNabSeries } from './vigilance/nab-series';
import { quietBench } from './vigilance/quiet-bench';

const folder = process.argv[2] ?? '../shared/data';
const series = readNabSeries(join(folder, 'nab'));
const figures = { ...nabBench(series), ...burstBench(series), ...quietBench(series) };
console.log(`RESULT ${JSON.stringify(figures)}`);
