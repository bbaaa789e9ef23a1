import type { Node } from './gauss-hermite';

const positive: readonly Node[] = [
  { at: 0.07652652113349734, weight: 0.15275338713072628 },
  { at: 0.22778585114164507, weight: 0.14917298647260424 },
  { at: 0.37370608871541955, weight: 0.1420961093183824 },
  { at: 0.5108670019508271, weight: 0.1316886384491769 },
  { at: 0.636053680726515, weight: 0.1181945319615186 },
  { at: 0.7463319064601508, weight: 0.1019301198172407 },
  { at: 0.8391169718222188, weight: 0.08327674157670471 },
  { at: 0.912234428251326, weight: 0.06267204833410879 },
  { at: 0.9639719272779138, weight: 0.040601429800386446 },
  { at: 0.993128599185095, weight: 0.017614007139150893 },
];
const unit: readonly Node[] = [
  ...positive.map(({ at, weight }) => ({ at: -at, weight })).reverse(),
  ...positive,
];

/**
 * Points and weights for the integral of a smooth function over the panels between `edges` (ascending), twenty a
 * panel. Source: Gauss-Legendre rule, Abramowitz & Stegun, table 25.4.
 */
export function legendreNodes(edges: readonly number[]): Node[] {
  const nodes: Node[] = [];
  for (let i = 1; i < edges.length; i += 1) {
    const low = edges[i - 1] ?? 0;
    const half = ((edges[i] ?? 0) - low) / 2;
    for (const { at, weight } of unit) nodes.push({ at: low + half * (1 + at), weight: weight * half });
  }
  return nodes;
}
