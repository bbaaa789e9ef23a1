import type { TaskPlan } from '../../../scripts/train-voice/task-plan';
import { taskPlans } from '../../../scripts/train-voice/tone-tasks';
import { atLeast, atMost, type Figure } from './figure';
import { accuracy, calibrationByChance, calibrationError, macroF1, ofLabel, spearman } from './metrics';
import { type Reading, readRows } from './read-rows';

type Measure = (truth: readonly number[], said: readonly number[], values: readonly number[]) => number;

const f1 = (truth: readonly number[], said: readonly number[]): number => 100 * ofLabel(truth, said, 1).f1;
const macro = (truth: readonly number[], said: readonly number[]): number => 100 * macroF1(truth, said, 2);
const right = (truth: readonly number[], said: readonly number[]): number => 100 * accuracy(truth, said);

/** What is measured of each task and language, and the goal. */
const measures: Readonly<
  Record<string, { readonly measure: Measure; readonly bound?: number; readonly called: string }>
> = {
  'irony.en': { measure: f1, bound: 71, called: 'F1 of irony' },
  'offence.en': { measure: macro, bound: 79, called: 'macro-F1' },
  'hostility.fr': { measure: macro, bound: 63, called: 'macro-F1' },
  'hostility.en': { measure: macro, called: 'macro-F1' },
  'politeness.en': { measure: right, bound: 83, called: 'accuracy' },
  'clickbait.en': { measure: macro, bound: 98, called: 'macro-F1' },
  'clickbait.es': { measure: macro, bound: 81, called: 'macro-F1' },
  'enthusiasm.en': { measure: macro, called: 'macro-F1' },
  'amusement.en': { measure: f1, called: 'F1' },
  'formality.en': { measure: (truth, _, values) => spearman(truth, values), bound: 0.72, called: 'Spearman' },
  'formality.de': { measure: (truth, _, values) => spearman(truth, values), bound: 0.87, called: 'Spearman' },
};

/** Every other question of the tone models, and the calibration of each probability. */
export const toneSection = (folder: string): readonly Figure[] =>
  taskPlans.flatMap((plan) => {
    const { readings, from } = readRows(folder, plan);
    const judged = readings.filter(
      ({ source }) => from === 'test' || plan.judge === undefined || source.startsWith(plan.judge),
    );
    return figuresOf(plan, judged, `${judged.length} texts, ${from}${plan.ships ? '' : ', not shipped'}`);
  });

function figuresOf(plan: TaskPlan, scored: readonly Reading[], on: string): readonly Figure[] {
  if (scored.length === 0) return [];
  const name = `${plan.task}.${plan.language}`;
  const truth = scored.map((one) => one.truth);
  const said = scored.map((one) => one.said);
  const figures: Figure[] = [];
  const how = measures[name];
  if (how) {
    figures.push({
      name,
      value: how.measure(
        truth,
        said,
        scored.map(({ probability }) => probability),
      ),
      ...(how.bound === undefined ? {} : { goal: atLeast(how.bound) }),
      on: `${how.called}, ${on}`,
    });
  }
  if (plan.kind === 'classes') {
    const told = scored.map(({ probability }) => probability);
    figures.push({
      name: `calibration.${name}`,
      value: calibrationError(
        told,
        truth.map((one, at) => one === said[at]),
      ),
      goal: atMost(0.05),
      on: `true probabilities would show ${calibrationByChance(told).toFixed(3)}; ${on}`,
    });
  }
  return figures;
}
