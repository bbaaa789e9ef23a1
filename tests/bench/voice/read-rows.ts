import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreTone } from '../../../lib/voice/tone/score-tone';
import {
  calibrated,
  crossValidate,
  judging,
  labelSaid,
  type Split,
} from '../../../scripts/train-voice/cross-validate';
import { type AnsweredText, answered, type TaskPlan } from '../../../scripts/train-voice/task-plan';
import { toneModel } from './models';

/** What a model said of a row it had not seen. */
export interface Reading {
  readonly text: string;
  readonly source: string;
  readonly truth: number;
  /** Index of the label said. */
  readonly said: number;
  /** Of that label; for a scale, the number. */
  readonly probability: number;
}

/** Readings of a task, and where the rows are from. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly from: string;
}

const crossed = new Map<string, readonly Reading[]>();

/**
 * A task, read: by the model as it is on the test files where the folder has them; else on the open rows, each by a
 * model of the same recipe made without it (once a run).
 */
export function readRows(folder: string, plan: TaskPlan): Readings {
  const files = plan.test.filter((file) => existsSync(join(folder, file)));
  if (files.length > 0) return { readings: testReadings(plan, answered(folder, plan, files)), from: 'test' };
  const name = `${folder} ${plan.task}.${plan.language}`;
  const readings = crossed.get(name) ?? crossReadings(plan, answered(folder, plan, plan.train), folder);
  crossed.set(name, readings);
  return { readings, from: 'cross-validated' };
}

function testReadings(plan: TaskPlan, rows: readonly AnsweredText[]): readonly Reading[] {
  const model = toneModel(plan.language, plan.ships);
  return rows.flatMap(({ text, source, answer }) => {
    const score = model && scoreTone(model, text).find(({ task }) => task === plan.task);
    return score
      ? [
          {
            text,
            source,
            truth: answer,
            said: plan.labels.indexOf(score.label),
            probability: score.probability,
          },
        ]
      : [];
  });
}

/** Readings of every row by models that saw neither it nor, for its probability, how its fold came out. */
export function crossReadings(
  plan: TaskPlan,
  rows: readonly AnsweredText[],
  data: string,
  split?: Split,
): readonly Reading[] {
  const reads = crossValidate(plan, rows, data, split);
  const judges = judging(plan, reads);
  const scales = new Map(
    [...new Set(reads.map(({ fold }) => fold))].map((fold) => {
      const others = judges.filter((one) => one.fold !== fold);
      return [fold, plan.kind === 'scale' || others.length === 0 ? undefined : calibrated(plan, others)];
    }),
  );
  return reads.map(({ row, fold, scores }) => {
    const { slope = 1, shift = [], line = 0 } = scales.get(fold) ?? {};
    const said = labelSaid(scores, line);
    const powers = scores.map((score, label) => Math.exp(slope * score + (shift[label] ?? 0)));
    const probability =
      plan.kind === 'scale'
        ? (scores[0] ?? 0)
        : (powers[said] ?? 0) / powers.reduce((sum, power) => sum + power, 0);
    return { text: row.text, source: row.source, truth: row.answer, said, probability };
  });
}
