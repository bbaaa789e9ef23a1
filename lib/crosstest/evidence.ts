import type { MessageKey, Sentence } from '../draft/message-key';
import type { Contrast } from './contrast';
import type { Hyper } from './hyper';
import { parallelEvidence } from './parallel-evidence';
import { repostEvidence } from './repost-evidence';
import { splitEvidence } from './split-evidence';

/** What one contrast says of log(A / B) on the networks it informs. */
export interface Evidence {
  /** The network, or both networks of a parallel comparison. */
  readonly networks: readonly string[];
  /** Log likelihood of an effect, up to a constant; finite for any finite effect. */
  readonly logLikelihood: (effect: number) => number;
  /** About where it peaks and how narrow the peak is: a guide for grids, not used as evidence. */
  readonly peak: { readonly at: number; readonly sd: number };
  /** False while the posts are younger than the reading age. */
  readonly mature: boolean;
  /** Things the reader should know about it. */
  readonly notes: readonly Sentence[];
}

/** A contrast that cannot be used, and why. */
export interface Refusal {
  readonly refused: MessageKey;
}

/** Reads a contrast of any origin: bad numbers are refused with a reason, never passed on. */
export function evidenceOf(contrast: Contrast, hyper: Hyper): Evidence | Refusal {
  switch (contrast?.kind) {
    case 'split':
      return splitEvidence(contrast, hyper);
    case 'repost':
      return repostEvidence(contrast, hyper);
    case 'parallel':
      return parallelEvidence(contrast, hyper);
    default:
      return { refused: 'crosstestRefusedUnknown' };
  }
}
