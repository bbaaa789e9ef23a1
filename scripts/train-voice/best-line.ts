/** Lines whose F1 is within this of the best are as good as it. */
const within = 0.002;

/** What a line is to be best for: the mean F1 of both labels, or the F1 of the second, where finding it is all. */
export type Sought = 'both' | 'second';

/**
 * Where the line between two labels gives the best F1: the labels were weighed alike in training, and the rarer
 * one comes out of it found a little too seldom or too often. The middle of all that are as good as the best, so that
 * chance moves it little. `scores` are those for the second label, `answers` 0 or 1.
 */
export function bestLine(scores: readonly number[], answers: readonly number[], sought: Sought): number {
  const order = scores
    .map((score, at) => ({ score, second: answers[at] === 1 }))
    .sort((a, b) => a.score - b.score);
  const seconds = order.filter(({ second }) => second).length;
  let under = 0;
  let missed = 0;
  const tried: { readonly line: number; readonly worth: number }[] = [];
  for (const [at, { score, second }] of order.entries()) {
    under += 1;
    if (second) missed += 1;
    const right = under - missed;
    const found = seconds - missed;
    const over = order.length - under;
    const firstF1 = (2 * right) / (under + (order.length - seconds) || 1);
    const secondF1 = (2 * found) / (over + seconds || 1);
    tried.push({
      line: (score + (order[at + 1]?.score ?? score)) / 2,
      worth: sought === 'both' ? (firstF1 + secondF1) / 2 : secondF1,
    });
  }
  const best = Math.max(...tried.map(({ worth }) => worth));
  const good = tried.filter(({ worth }) => worth >= best - within).map(({ line }) => line);
  return good.reduce((sum, line) => sum + line, 0) / (good.length || 1);
}
