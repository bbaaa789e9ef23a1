/** The point where a function of several numbers is least (Nelder & Mead, Computer Journal 7, 1965). */
export function nelderMead(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  step: readonly number[],
  rounds = 400,
): { at: number[]; value: number } {
  const point = (x: number[]) => ({ x, y: f(x) });
  const simplex = [
    point([...start]),
    ...start.map((_, i) => point(start.map((v, j) => v + (i === j ? (step[i] ?? 0.1) : 0)))),
  ];
  const blend = (a: readonly number[], b: readonly number[], t: number) =>
    a.map((v, i) => v + t * ((b[i] ?? 0) - v));
  for (let round = 0; round < rounds; round += 1) {
    simplex.sort((a, b) => a.y - b.y);
    const [best, worst, second] = [simplex[0], simplex.at(-1), simplex.at(-2)];
    if (!best || !worst || !second || Math.abs(worst.y - best.y) < 1e-9) break;
    const rest = simplex.slice(0, -1);
    const centre = start.map((_, i) => rest.reduce((sum, { x }) => sum + (x[i] ?? 0), 0) / rest.length);
    const reflected = point(blend(centre, worst.x, -1));
    let next = reflected;
    if (reflected.y < best.y) {
      const expanded = point(blend(centre, worst.x, -2));
      if (expanded.y < reflected.y) next = expanded;
    } else if (reflected.y >= second.y) {
      const inside = point(blend(centre, worst.x, reflected.y < worst.y ? -0.5 : 0.5));
      if (inside.y >= Math.min(worst.y, reflected.y)) {
        for (let i = 1; i < simplex.length; i += 1)
          simplex[i] = point(blend(best.x, simplex[i]?.x ?? best.x, 0.5));
        continue;
      }
      next = inside;
    }
    simplex[simplex.length - 1] = next;
  }
  simplex.sort((a, b) => a.y - b.y);
  return { at: simplex[0]?.x ?? [...start], value: simplex[0]?.y ?? Number.NaN };
}
