import { fold } from '../fold';
import { likelyMeant } from '../likely-meant';

/** A name signed so many times. */
export interface SignedName {
  readonly name: string;
  readonly count: number;
  /** Signed with initials rather than a name. */
  readonly initials?: boolean;
}

/** A signature that went wrong: a slot nobody filled in, or a misspelt colleague. */
export interface RosterSlip {
  readonly kind: 'placeholder' | 'typo';
  /** As it was signed. */
  readonly written: string;
  readonly count: number;
  /** The name it probably stands for. */
  readonly meant?: string;
}

/** How many times more often the right name is signed than its misspelling. */
const oftener = 2;

/**
 * Names that are rare and one letter off a name signed more often. `isFirstName` spares names that exist
 * ("Julia" beside "Julie").
 */
export const rosterSlips = (
  names: readonly SignedName[],
  isFirstName: (word: string) => boolean,
): readonly RosterSlip[] =>
  names.flatMap(({ name, count }) => {
    if (isFirstName(name)) return [];
    const others = names.filter((other) => fold(other.name) !== fold(name) && other.count >= count * oftener);
    const meant = likelyMeant(
      name,
      others.map((other) => other.name),
    );
    return meant ? [{ kind: 'typo', written: name, count, meant }] : [];
  });
