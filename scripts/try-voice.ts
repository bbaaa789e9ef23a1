// Tries settings of the tone models by cross-validation on the open rows, copies of other folds left out:
// `npm run try:voice -- DATA TASK.LANGUAGE key=value …`, the keys being those of a plan (`lenders=none` for no other
// languages). With `later`, the last fifth of the rows is read by the four before. Prints one line a try.
import { resolve } from 'node:path';
import { calibrationError, macroF1, macroRecall, ofLabel, spearman } from '../tests/bench/voice/metrics';
import { crossReadings } from '../tests/bench/voice/read-rows';
import { laterRows } from './train-voice/cross-validate';
import { answered } from './train-voice/task-plan';
import { taskPlans } from './train-voice/tone-tasks';

const [data = '../shared/data/voice', name = 'sentiment.fr', ...settings] = process.argv.slice(2);
const changes = Object.fromEntries(
  settings.map((setting) => {
    const [key = '', value = ''] = setting.split('=');
    if (value === 'none') return [key, []];
    return [key, value === 'true' || value === 'false' ? value === 'true' : Number(value)];
  }),
);
const [task, language] = name.split('.');
const found = taskPlans.find((plan) => plan.task === task && plan.language === language);
if (!found) throw new Error(`no plan is called ${name}`);
const plan = { ...found, ...changes };
const folder = resolve(data);
const rows = answered(folder, plan, plan.train);
const later = settings.includes('later');
const all = crossReadings(plan, rows, folder, later ? laterRows(rows.length) : undefined);
const judged = all.filter(({ source }) => later || plan.judge === undefined || source.startsWith(plan.judge));

function figure(readings: typeof all): string {
  const truth = readings.map((one) => one.truth);
  const said = readings.map((one) => one.said);
  const values = readings.map(({ probability }) => probability);
  if (plan.kind === 'scale') return `Spearman ${spearman(truth, values).toFixed(3)}, ${truth.length} texts`;
  const error = calibrationError(
    values,
    said.map((label, at) => label === truth[at]),
  );
  const percent = (value: number): string => (100 * value).toFixed(1);
  return [
    `macro-F1 ${percent(macroF1(truth, said, plan.labels.length))}`,
    `recall ${percent(macroRecall(truth, said, plan.labels.length))}`,
    `F1 of ${plan.labels[1]} ${percent(ofLabel(truth, said, 1).f1)}`,
    `calibration ${error.toFixed(3)}`,
    `${truth.length} texts`,
  ].join(', ');
}
console.log(`${name} ${settings.join(' ') || 'as it is'}: ${figure(judged)}`);
if (judged.length < all.length) console.log(`  all sources: ${figure(all)}`);
