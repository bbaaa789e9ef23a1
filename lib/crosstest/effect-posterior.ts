import type { Evidence } from './evidence';
import { groupEvidence, logLikelihood, sharpest } from './evidence-group';
import { factorGrid, factorStep, factorWeights } from './factor-weights';
import type { Hyper } from './hyper';
import { loadingsOf } from './loadings';
import { evenBell } from './stats/even-bell';
import { hermiteNodes, type Node } from './stats/gauss-hermite';
import { legendreNodes } from './stats/gauss-legendre';
import { normalDensity } from './stats/normal-density';
import { transferOf } from './transfer-of';

/** Nothing to integrate over. */
const certain: readonly Node[] = [{ at: 0, weight: 1 }];

/** A distribution of log(A / B) on the target as weighted points; masses add up to 1. */
export interface EffectPosterior {
  readonly at: Float64Array;
  readonly mass: Float64Array;
}

/**
 * Posterior of the effect on the target. Model: delta_n = m_n + tau (l_n z + sqrt(1 - l_n²) e_n), z shared by the
 * networks, e_n each one's own, both standard normal; a result on network n observes delta_n with its noise. tau and
 * the correlations are integrated over what is believed of them (Gauss-Hermite), z and the tested networks on even
 * grids, the target on Gauss-Legendre panels that meet at "no difference".
 */
export function effectPosterior(
  target: string,
  evidence: readonly Evidence[],
  hyper: Hyper,
  styleMean: number,
): EffectPosterior {
  const direct = evidence.filter(({ networks }) => networks.every((network) => network === target));
  const groups = groupEvidence(evidence.filter((piece) => !direct.includes(piece)));
  const sizes = hyper.effect.logSd > 0 ? hermiteNodes : certain;
  const taus = sizes.map(({ at }) => hyper.effect.median * Math.exp(hyper.effect.logSd * at));
  const unsure = groups.some(({ networks }) =>
    networks.some((network) => Number.isFinite(transferOf(network, target, hyper).weight)),
  );
  const beliefs = (unsure ? hermiteNodes : certain).map(({ at, weight }) => ({
    weight,
    ...loadingsOf(groups, target, hyper, at),
  }));

  const tested = groups.map((group, i) =>
    factorWeights(
      group,
      taus,
      beliefs.map(({ groups: loadings }) => loadings[i] ?? { loading: 0, own: 1 }),
    ),
  );

  const points: { at: number; mass: number; log: number }[] = [];
  taus.forEach((tau, t) => {
    const nodes = legendreNodes(panels(tau, styleMean, direct));
    const prior = new Float64Array(nodes.length);
    beliefs.forEach(({ weight, target: loading }, b) => {
      const factor = factorGrid.map((z, k) =>
        tested.reduce(
          (product, rows) => product * (rows[b]?.[t]?.[k] ?? 0),
          weight * normalDensity(z) * factorStep,
        ),
      );
      addTarget(prior, nodes, factor, groups.length === 0 ? 0 : loading);
    });
    nodes.forEach((node, j) => {
      const at = styleMean + tau * node.at;
      const weight = (sizes[t]?.weight ?? 0) * node.weight * (prior[j] ?? 0);
      points.push({ at, mass: weight, log: logLikelihood(at, direct) });
    });
  });
  return normalised(points) ?? effectPosterior(target, [], hyper, styleMean);
}

/** Adds, for each point of the target, the density of reaching it from every value of the factor. */
function addTarget(
  prior: Float64Array,
  nodes: readonly { at: number }[],
  factor: Float64Array,
  loading: number,
): void {
  if (loading === 0) {
    const total = factor.reduce((a, b) => a + b, 0);
    nodes.forEach(({ at }, j) => {
      prior[j] = (prior[j] ?? 0) + total * normalDensity(at);
    });
    return;
  }
  const sd = Math.sqrt(1 - loading * loading) / loading;
  const bell = new Float64Array(factor.length);
  nodes.forEach(({ at }, j) => {
    evenBell(bell, factorGrid[0] ?? 0, factorStep, at / loading, sd);
    let sum = 0;
    for (let k = 0; k < bell.length; k += 1) sum += (factor[k] ?? 0) * (bell[k] ?? 0);
    prior[j] = (prior[j] ?? 0) + sum / loading;
  });
}

/** Edges of the panels, in taus from the style mean: fine where the target's own results are, met at no difference. */
function panels(tau: number, styleMean: number, direct: readonly Evidence[]): number[] {
  const reach = 7.5;
  const none = -styleMean / tau;
  const { at, sd } = sharpest(direct);
  const peak = (at - styleMean) / tau;
  const edges = [none, none - 2.5, none + 2.5];
  if (direct.length > 0) edges.push(peak, peak - (8 * sd) / tau, peak + (8 * sd) / tau);
  const inside = edges.filter((edge) => edge > -reach && edge < reach).sort((a, b) => a - b);
  return [-reach, ...inside.filter((edge, i) => i === 0 || edge - (inside[i - 1] ?? 0) > 1e-6), reach];
}

/** Masses that add up to 1; nothing when the results contradict each other beyond what a number can hold. */
function normalised(
  points: readonly { at: number; mass: number; log: number }[],
): EffectPosterior | undefined {
  const highest = points.reduce((top, { log, mass }) => (mass > 0 ? Math.max(top, log) : top), -Infinity);
  const mass = Float64Array.from(points, ({ mass, log }) => mass * Math.exp(log - highest));
  const total = mass.reduce((a, b) => a + b, 0);
  if (!(total > 0)) return undefined;
  return { at: Float64Array.from(points, ({ at }) => at), mass: mass.map((m) => m / total) };
}
