import { featureCount, politenessFeatures } from '../../lib/voice/politeness/strategies';
import { calibrate } from './calibrate';
import { labelledRows } from './labelled-rows';
import { fitLinear, type Sample } from './linear-machine';

const folds = 5;
/** Few features and noisy labels: a low cost. */
const cost = 0.05;

/** Weights of the strategies of politeness, from English requests rated by people (TyDiP, CC BY 4.0). */
export function trainStrategies(data: string): object {
  const rows = labelledRows(data, 'politeness/binary.en.train.tsv.gz');
  const samples = rows.map(({ text }): Sample => ({ buckets: politenessFeatures(text, 'en'), norm: 1 }));
  const targets = rows.map(({ label }) => (Number(label) > 0 ? 1 : -1));
  const weightsOf = (chosen: readonly number[]): Float64Array =>
    fitLinear({
      samples: chosen.flatMap((at) => samples[at] ?? []),
      targets: Float64Array.from(chosen, (at) => targets[at] ?? 0),
      importance: new Float64Array(chosen.length).fill(1),
      factor: new Float32Array(0),
      cost,
      size: featureCount,
      loss: 'signs',
    });
  const score = (weights: Float64Array, { buckets }: Sample): number =>
    buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), weights[featureCount] ?? 0);
  const all = rows.map((_, at) => at);
  const scores = all.map(() => [0, 0]);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = weightsOf(all.filter((at) => at % folds !== fold));
    for (const at of all) {
      const sample = samples[at];
      if (at % folds !== fold || sample === undefined) continue;
      const own = score(weights, sample);
      scores[at] = [-own, own];
    }
  }
  const { slope, shift } = calibrate(
    scores,
    targets.map((sign) => (sign > 0 ? 1 : 0)),
    true,
  );
  const weights = weightsOf(all);
  const rounded = (value: number): number => Number(value.toFixed(4));
  return {
    source: 'Trained by scripts/train-voice.ts from TyDiP (Srinivasan & Choi 2022, CC BY 4.0).',
    bias: rounded(weights[featureCount] ?? 0),
    slope: rounded(slope),
    shift: rounded(shift[1] ?? 0),
    weights: Array.from(weights.subarray(0, featureCount), rounded),
  };
}
