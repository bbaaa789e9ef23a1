/**
 * Slope and shifts that make the softmax of scores a probability, by gradient descent on the log loss (temperature
 * scaling, Guo et al. 2017; with a shift for two labels, Platt 1999). Three labels get no shift: fitted to one
 * year's share of neutral posts, it is wrong for the next.
 */
export function calibrate(
  scores: readonly (readonly number[])[],
  answers: readonly number[],
  shifted: boolean,
): { readonly slope: number; readonly shift: readonly number[] } {
  let slope = 1;
  let shift = 0;
  const width = scores[0]?.length ?? 0;
  for (let step = 0; step < 400; step += 1) {
    let slopeGradient = 0;
    let shiftGradient = 0;
    for (const [at, row] of scores.entries()) {
      const shares = softmax(row.map((score, label) => slope * score + (label === 1 ? shift : 0)));
      for (let label = 0; label < width; label += 1) {
        const error = (shares[label] ?? 0) - (answers[at] === label ? 1 : 0);
        slopeGradient += error * (row[label] ?? 0);
        if (label === 1) shiftGradient += error;
      }
    }
    slope = Math.max(0.05, slope - (2 * slopeGradient) / scores.length);
    if (shifted) shift -= (2 * shiftGradient) / scores.length;
  }
  return { slope, shift: Array.from({ length: width }, (_, label) => (label === 1 ? shift : 0)) };
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
