/** Why the team's server could not be used; each has a sentence of its own for the user. */
export type TeamTroubleKind =
  /** Nobody answered in time. */
  | 'unreachable'
  /** The name or the password is refused, or may not do this. */
  | 'login'
  /** The server is there, the database is not. */
  | 'missing'
  /** It answers, but not as a server of the protocol does. */
  | 'foreign'
  /** Busy, broken or full for now. */
  | 'busy'
  /** One answer or request was larger than accepted. */
  | 'large'
  /** The browser does not let us go there (any more). */
  | 'permission';

export class TeamTrouble extends Error {
  override readonly name = 'TeamTrouble';
  constructor(
    readonly kind: TeamTroubleKind,
    /** Ms since 1970 before which the server asked not to be asked again. */
    readonly notBefore?: number,
  ) {
    super(`team server: ${kind}`);
  }
}
