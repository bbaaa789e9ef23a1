/** A feed the user follows. */
export interface Source {
  readonly id: string;
  /** Identifier of its kind, as in lib/feeds/kinds. */
  readonly kind: string;
  readonly address: string;
}

/** Why a source could not be read. All pass, save `gone`. */
export type SourceProblem =
  | 'offline'
  | 'timeout'
  | 'not-allowed'
  | 'not-found'
  | 'too-many-requests'
  | 'server-error'
  | 'empty'
  | 'not-a-feed'
  | 'gone';
