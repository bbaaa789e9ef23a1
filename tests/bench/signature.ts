import { join } from 'node:path';
import { cannedBench } from './signature/canned-bench';
import { detectorBench } from './signature/detector-bench';
import { brandPosts, labelledTails } from './signature/labelled-tails';
import { learningBench } from './signature/learning-bench';
import { slipsBench } from './signature/slips-bench';
import { timeBench } from './signature/time-bench';

const folder = process.argv[2] ?? '../shared/data/voice';
const tails = labelledTails(join(folder, 'signature'));
if (tails.length === 0) console.log(`No labelled tails under ${join(folder, 'signature')}: made ones only.`);
const posts = brandPosts(join(folder, 'voice'));
if (posts.length === 0)
  console.log(`No brands' posts under ${join(folder, 'voice')}: nothing to learn from.`);
const figures = {
  ...detectorBench(tails),
  ...learningBench(posts),
  ...slipsBench(),
  ...cannedBench(posts),
  ...timeBench(),
};
const rounded = Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(4))]);
console.log(`RESULT ${JSON.stringify(Object.fromEntries(rounded))}`);
