/** Share of answers that are right. */
export const accuracy = (truth: readonly number[], said: readonly number[]): number =>
  truth.filter((one, at) => one === said[at]).length / truth.length;

/** Precision, recall and F1 of one label. */
export function ofLabel(truth: readonly number[], said: readonly number[], label: number) {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const [at, one] of truth.entries()) {
    if (said[at] === label && one === label) hit += 1;
    else if (said[at] === label) extra += 1;
    else if (one === label) missed += 1;
  }
  return {
    precision: hit / (hit + extra || 1),
    recall: hit / (hit + missed || 1),
    f1: (2 * hit) / (2 * hit + extra + missed || 1),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

export const macroF1 = (truth: readonly number[], said: readonly number[], labels: number): number =>
  mean(Array.from({ length: labels }, (_, label) => ofLabel(truth, said, label).f1));

export const macroRecall = (truth: readonly number[], said: readonly number[], labels: number): number =>
  mean(Array.from({ length: labels }, (_, label) => ofLabel(truth, said, label).recall));

/** Ranks from 1, ties at their mean. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let at = from; at < to; at += 1) found[order[at]?.at ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}

/** Spearman's rank correlation. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (at: number) => number): number => x.reduce((total, _, at) => total + f(at), 0);
  const dx = (at: number): number => (x[at] ?? 0) - mx;
  const dy = (at: number): number => (y[at] ?? 0) - my;
  return sum((at) => dx(at) * dy(at)) / Math.sqrt(sum((at) => dx(at) ** 2) * sum((at) => dy(at) ** 2));
}

/** Area under the ROC curve: chance that a positive scores above a negative (Mann-Whitney). */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  const rank = ranks([...positive, ...negative]);
  const sum = rank.slice(0, positive.length).reduce((total, one) => total + one, 0);
  return (sum - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length);
}

/** Expected calibration error of the likeliest label's probability, ten bins (Naeini et al. 2015). */
export function calibrationError(probabilities: readonly number[], right: readonly boolean[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inside = probabilities.flatMap((one, at) =>
      Math.min(9, Math.floor(one * 10)) === bin ? [at] : [],
    );
    if (inside.length === 0) continue;
    const said = mean(inside.map((at) => probabilities[at] ?? 0));
    const was = inside.filter((at) => right[at]).length / inside.length;
    error += (inside.length / probabilities.length) * Math.abs(said - was);
  }
  return error;
}

const draws = 100;

/**
 * What the same figure would be, on average, if every probability were true: with few texts, chance alone makes it
 * large. The draws are the same each time.
 */
export function calibrationByChance(probabilities: readonly number[]): number {
  let state = 1;
  const drawn = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return mean(
    Array.from({ length: draws }, () =>
      calibrationError(
        probabilities,
        probabilities.map((one) => drawn() < one),
      ),
    ),
  );
}

/** The value that a share of the values stay under. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;
