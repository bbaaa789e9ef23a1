import { type Calibration, calibrated, crossValidate, judging } from './cross-validate';
import { fitColumns } from './fit-columns';
import { lentSamples } from './lent-samples';
import { type QuantisedWeights, quantise } from './quantise';
import { sampleOf } from './sample-of';
import { type AnsweredText, readsAcross, type TaskPlan } from './task-plan';
import { wordKnowledge } from './word-knowledge';

/** A trained part of a model. */
export interface TrainedPart extends QuantisedWeights, Calibration {
  readonly plan: TaskPlan;
}

/** Trains one task on all its rows; scores of each fifth by the other four calibrate the probabilities. */
export function trainTask(plan: TaskPlan, rows: readonly AnsweredText[], data: string): TrainedPart {
  const known = wordKnowledge(data, plan);
  const samples = rows.map(({ text }) => sampleOf(text, readsAcross(plan), known));
  const training = { samples, answers: rows.map(({ answer }) => answer) };
  const machines = fitColumns(plan, training, lentSamples(data, plan), known);
  const part = { plan, ...quantise(machines, samples, known, plan.keep) };
  return plan.kind === 'scale'
    ? { ...part, slope: 1, shift: [0], line: 0 }
    : { ...part, ...calibrated(plan, judging(plan, crossValidate(plan, rows, data))) };
}
