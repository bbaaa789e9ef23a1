import type { Evidence } from './evidence';

/** All evidence about one network, or about one pair of networks compared in parallel. */
export interface EvidenceGroup {
  readonly networks: readonly string[];
  readonly pieces: readonly Evidence[];
}

/** Evidence gathered by what it informs, in order of first appearance. */
export function groupEvidence(evidence: readonly Evidence[]): EvidenceGroup[] {
  const groups = new Map<string, { networks: readonly string[]; pieces: Evidence[] }>();
  for (const piece of evidence) {
    const key = piece.networks.join('\n');
    const group = groups.get(key);
    if (group) group.pieces.push(piece);
    else groups.set(key, { networks: piece.networks, pieces: [piece] });
  }
  return [...groups.values()];
}

/** Where several observations agree best, and how narrow they are together, at most: a guide for grids. */
export function sharpest(pieces: readonly Evidence[]): { at: number; sd: number } {
  let precision = 0;
  let weighted = 0;
  for (const { peak } of pieces) {
    precision += 1 / peak.sd ** 2;
    weighted += peak.at / peak.sd ** 2;
  }
  return precision > 0
    ? { at: weighted / precision, sd: 1 / Math.sqrt(precision) }
    : { at: 0, sd: Number.POSITIVE_INFINITY };
}

/** Log likelihood of an effect given several observations of it. */
export function logLikelihood(effect: number, pieces: readonly Evidence[]): number {
  let sum = 0;
  for (const piece of pieces) sum += piece.logLikelihood(effect);
  return sum;
}
