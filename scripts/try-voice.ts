// Tries settings of the tone models by cross-validation on the open rows, copies of other folds left out:
// `npm run try:voice -- DATA TASK.LANGUAGE key=value …`, the keys being those of a plan. Prints one line a try.
import { resolve } from 'node:path';
import { calibrationError, macroF1, ofLabel, spearman } from '../tests/bench/voice/metrics';
import { calibrate } from './train-voice/calibrate';
import { foldsOf, freshRows } from './train-voice/fresh-rows';
import { isKeptOut } from './train-voice/labelled-rows';
import { answered, readsAcross, taskPlans } from './train-voice/tone-tasks';
import { crossScores, folds, judges, sampleOf } from './train-voice/train-task';
import { noValence, valence } from './train-voice/valence';

const [data = '../shared/data/voice', name = 'sentiment.fr', ...settings] = process.argv.slice(2);
const changes = Object.fromEntries(
  settings.map((setting) => {
    const [key = '', value = ''] = setting.split('=');
    return [key, value === 'true' || value === 'false' ? value === 'true' : Number(value)];
  }),
);
const [task, language] = name.split('.');
const found = taskPlans.find((plan) => plan.task === task && plan.language === language);
if (!found) throw new Error(`no plan is called ${name}`);
const plan = { ...found, ...changes };
const folder = resolve(data);
const rows = answered(folder, plan, plan.train).filter(({ text }) => !isKeptOut(text));
const lexicon = plan.valence ? valence(folder, plan.language) : noValence;
const samples = rows.map(({ text }) => sampleOf(text, readsAcross(plan.language), lexicon));
const answers = rows.map(({ answer }) => answer);
const fold = foldsOf(rows.length, folds);
const fresh = freshRows(
  rows.map(({ text }) => text),
  fold,
);
const scores = crossScores(plan, samples, answers, fold, lexicon);
const judged = scores.flatMap((row, at) =>
  row.length > 0 && fresh[at] && judges(plan, rows[at]) ? [{ row, answer: answers[at] ?? 0 }] : [],
);
const truth = judged.map(({ answer }) => answer);
const two = plan.labels.length === 2;
const each = judged.map(({ row }) => (two ? [-(row[0] ?? 0), row[0] ?? 0] : row));
const said = each.map((row) => row.indexOf(Math.max(...row)));

function figure(): string {
  if (plan.kind === 'scale')
    return `Spearman ${spearman(
      truth,
      judged.map(({ row }) => row[0] ?? 0),
    ).toFixed(3)}`;
  const { slope, shift } = calibrate(each, truth, two);
  const shares = each.map((row) => {
    const powers = row.map((one, label) => Math.exp(slope * one + (shift[label] ?? 0)));
    const sum = powers.reduce((total, one) => total + one, 0);
    return powers.map((one) => one / sum);
  });
  const surest = said.map((label, at) => shares[at]?.[label] ?? 0);
  const error = calibrationError(
    surest,
    said.map((label, at) => label === truth[at]),
  );
  const f1 = 100 * ofLabel(truth, said, 1).f1;
  return `macro-F1 ${(100 * macroF1(truth, said, plan.labels.length)).toFixed(1)}, F1 of ${plan.labels[1]} ${f1.toFixed(1)}, calibration ${error.toFixed(3)}`;
}
console.log(`${name} ${settings.join(' ') || 'as it is'}: ${figure()}, ${judged.length} texts`);
