import type { Span } from '../draft/span';
import type { Shape } from './name-shapes';
import type { Person } from './person';
import type { Furniture } from './tail';

/** How a signature is marked off from the message. `own` is a form of the brand's, recognised as such. */
export type FormKind =
  | 'own'
  | 'caret'
  | 'star'
  | 'slash'
  | 'tilde'
  | 'underscore'
  | 'dash'
  | 'bracket'
  | 'emoji'
  | 'closing'
  | 'name-org'
  | 'team'
  | 'bare';

/** A signature read at the end of a text. */
export interface FoundSignature {
  /** From its marker to its last word: the closing formula before it ("Merci,") is not part of it. */
  readonly span: Span;
  readonly form: FormKind;
  readonly shape: Shape;
  /** Who signs, as written: `JD`, `Marie`. Empty for a team. */
  readonly name: string;
  /** The form as a template: `^{initials}`, `{firstName} – Acme`. */
  readonly template: string;
  /** People of the roster this may be: none when unknown, two when they share initials. */
  readonly people: readonly Person[];
  /** What stands after it, in reading order. */
  readonly after: readonly Furniture[];
  /** Does it start its line? */
  readonly ownLine: boolean;
}
