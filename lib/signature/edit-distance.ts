/**
 * Fewest insertions, deletions, substitutions and swaps of neighbours between two words; more than `most` is
 * `most + 1`. Optimal string alignment (Damerau 1964; Wagner and Lowrance 1975), in UTF-16 code units.
 */
export const editDistance = (a: string, b: string, most = 2): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    twoBack = back;
    back = row;
  }
  return Math.min(back[b.length] ?? most + 1, most + 1);
};
