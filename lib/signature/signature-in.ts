import type { Draft } from '../draft/draft';
import { findOwnSignature } from './find-own-signature';
import { findSignature } from './find-signature';
import { fold } from './fold';
import type { FormKind, FoundSignature } from './found-signature';
import { peopleCalled } from './people-called';
import type { Signing } from './signing';

// Without a mark or a formula, only a name of the roster is sure to be a signature.
const needsRoster: ReadonlySet<FormKind> = new Set(['bare', 'bracket']);

interface Answer {
  readonly signing: Signing;
  readonly found: FoundSignature | undefined;
}

// Every check asks this of the same draft: it is worked out once.
const answers = new WeakMap<Draft, Answer>();

/** "Bonne journée, Paul" to a Paul: on the same line as the message, that is the person answered. */
const isAddressee = ({ answering, text }: Draft, { span, ownLine }: FoundSignature): boolean => {
  const [first = ''] = fold(answering?.name ?? '').split(/[\s_]/u);
  return first !== '' && !ownLine && fold(text.slice(span.start, span.end)) === first;
};

const look = (draft: Draft, signing: Signing): FoundSignature | undefined => {
  const own = findOwnSignature(draft, signing);
  if (own) return isAddressee(draft, own) ? undefined : own;
  const isFirstName = (word: string): boolean => peopleCalled(word, signing.people).length > 0;
  const found = findSignature(draft.text, { isFirstName });
  if (!found || isAddressee(draft, found)) return undefined;
  const people = peopleCalled(found.name, signing.people);
  return people.length === 0 && needsRoster.has(found.form) ? undefined : { ...found, people };
};

/** The signature that ends the draft: in the brand's own form, else in any form that is plainly a signature. */
export const signatureIn = (draft: Draft, signing: Signing): FoundSignature | undefined => {
  const before = answers.get(draft);
  if (before?.signing === signing) return before.found;
  const found = look(draft, signing);
  answers.set(draft, { signing, found });
  return found;
};
