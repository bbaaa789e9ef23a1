import type { Person } from './person';
import type { SignaturePolicy } from './signature-policy';

/** Who may sign, who is on duty, and the brand's rules. */
export interface Signing {
  readonly people: readonly Person[];
  /** `id` of the person who signs now. */
  readonly onDuty?: string;
  readonly policy: SignaturePolicy;
  /** What `{brand}` becomes. */
  readonly brand?: string;
  /** Which template comes next where the rule takes them in turn: any whole number, one more each time. */
  readonly turn?: number;
}

/** The person who signs now, if the roster still has them. */
export const personOnDuty = (signing: Signing): Person | undefined =>
  signing.onDuty === undefined ? undefined : signing.people.find((person) => person.id === signing.onDuty);
