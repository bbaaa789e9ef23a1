// Trains the tone models from open data: `npm run train:voice -- [DATA] [OUT]`. The same data give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '../lib/voice/language';
import { modelFile } from './train-voice/model-file';
import { answered, type TaskPlan } from './train-voice/task-plan';
import { taskPlans } from './train-voice/tone-tasks';
import { trainBackground } from './train-voice/train-background';
import { trainStrategies } from './train-voice/train-strategies';
import { type TrainedPart, trainTask } from './train-voice/train-task';

const [data = '../shared/data/voice', out = '.'] = process.argv.slice(2);
const places = {
  ships: resolve(out, 'lib/voice/models'),
  measures: resolve(out, 'tests/bench/voice/models'),
};

function train(plans: readonly TaskPlan[]): TrainedPart[] {
  return plans.map((plan) => {
    const before = Date.now();
    const rows = answered(data, plan, plan.train);
    const part = trainTask(plan, rows, data);
    console.log(
      `${plan.task} ${plan.language}: ${rows.length} texts, ${part.buckets.length} weights, ${Date.now() - before} ms`,
    );
    return part;
  });
}

mkdirSync(places.ships, { recursive: true });
writeFileSync(join(places.ships, 'politeness-strategies.json'), `${JSON.stringify(trainStrategies(data))}\n`);

for (const language of ['fr', 'en', 'es', 'de', 'it', 'pt'] as const) {
  const file = trainBackground(data, language);
  writeFileSync(join(places.ships, `voice-${language}.bin`), file);
  console.log(`voice-${language}.bin: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
}

for (const ships of [true, false]) {
  const plans = taskPlans.filter((plan) => plan.ships === ships);
  const folder = ships ? places.ships : places.measures;
  mkdirSync(folder, { recursive: true });
  for (const language of new Set(plans.map((plan): Language => plan.language))) {
    const file = modelFile(language, train(plans.filter((plan) => plan.language === language)));
    writeFileSync(join(folder, `tone-${language}.bin`), file);
    console.log(`tone-${language}.bin: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
  }
}
