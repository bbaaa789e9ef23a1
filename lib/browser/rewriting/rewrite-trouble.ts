import type { RewriteProblem } from '../../voice/rewrite/rewrite-problem';

/** What is in the way of a wording, for the one sentence that says it. */
export type RewriteTroubleKind =
  | RewriteProblem
  /** Switched off meanwhile, or not set up. */
  | 'off'
  | 'permission'
  | 'unreachable'
  | 'redirected'
  | 'login'
  | 'forbidden'
  | 'missing'
  | 'busy'
  | 'not-taken'
  | 'ill'
  | 'slow'
  | 'refused'
  /** The browser has no model of its own, or none yet, or none for this language. */
  | 'no-model'
  | 'not-loaded'
  | 'no-language'
  | 'long-draft'
  | 'blank';

export class RewriteTrouble extends Error {
  constructor(readonly kind: RewriteTroubleKind) {
    super(kind);
  }
}
