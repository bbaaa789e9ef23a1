import { join } from 'node:path';
import { hostileBench } from './feeds/hostile-bench';
import { suiteBench } from './feeds/suite-bench';
import { wakeBench } from './feeds/wake-bench';
import { burstBench } from './vigilance/burst-bench';
import { nabBench } from './vigilance/nab-bench';
import { readNabSeries } from './vigilance/nab-series';
import { quietBench } from './vigilance/quiet-bench';

/** Folder laid out like the shared data: `nab` as Numenta lays it out, and any feeds under `feeds`. */
const folder = process.argv[2] ?? '../shared/data';
const series = readNabSeries(join(folder, 'nab'));
if (series.length === 0) console.log(`No labelled series under ${join(folder, 'nab', 'realTweets')}`);
const detection =
  series.length === 0 ? {} : { ...nabBench(series), ...burstBench(series), ...quietBench(series) };
const reading = { ...suiteBench(join(folder, 'feeds')), ...hostileBench(), ...(await wakeBench()) };
console.log(`RESULT ${JSON.stringify({ ...detection, ...reading })}`);
