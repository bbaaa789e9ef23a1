import { join } from 'node:path';
import { hostileBench } from './feeds/hostile-bench';
import { suiteBench } from './feeds/suite-bench';
import { wakeBench } from './feeds/wake-bench';

/** Folder laid out like the shared data: everything under DIR/feeds is read. `BENCH_DETAILS=1` lists what went wrong. */
const folder = process.argv[2] ?? '../shared/data';
const figures = { ...suiteBench(join(folder, 'feeds')), ...hostileBench(), ...(await wakeBench()) };
console.log(`RESULT ${JSON.stringify(figures)}`);
