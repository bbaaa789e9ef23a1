import type { Language } from '../../lib/voice/language';
import type { TonePart } from '../../lib/voice/tone/tone-model';
import { readsAcross } from './task-plan';
import type { TrainedPart } from './train-task';

/** A model file of one language, in the form that `loadToneModel` reads. */
export function modelFile(language: Language, trained: readonly TrainedPart[]): Uint8Array {
  let column = 0;
  const parts = trained.map(({ plan, unit, bias, slope, shift, line }): TonePart => {
    const part = {
      task: plan.task,
      kind: plan.kind,
      labels: plan.labels,
      column,
      unit: unit.map(rounded),
      bias: bias.map(rounded),
      slope: rounded(slope),
      shift: shift.map(rounded),
      line: rounded(line),
    };
    column += unit.length;
    return part;
  });
  const header = new TextEncoder().encode(
    JSON.stringify({
      language,
      across: trained.some(({ plan }) => readsAcross(plan)),
      parts,
      sizes: trained.map(({ buckets }) => buckets.length),
    }),
  );
  const body: number[] = [];
  for (const { buckets, columns } of trained) {
    let before = -1;
    for (const bucket of buckets) {
      let step = bucket - before;
      before = bucket;
      while (step > 0x7f) {
        body.push((step & 0x7f) | 0x80);
        step >>>= 7;
      }
      body.push(step);
    }
    for (const weights of columns) for (const weight of weights) body.push(weight & 0xff);
  }
  const file = new Uint8Array(8 + header.length + body.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x32_4d_54_50, true);
  view.setUint32(4, header.length, true);
  file.set(header, 8);
  file.set(body, 8 + header.length);
  return file;
}

/** Seven digits are enough for a scale, and the same on every machine. */
const rounded = (value: number): number => Number(value.toPrecision(7));
