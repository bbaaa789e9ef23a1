import type { Draft } from '../draft/draft';
import { findOwnSignature } from './find-own-signature';
import { findSignature } from './find-signature';
import type { FoundSignature } from './found-signature';
import { peopleCalled } from './people-called';
import type { Signing } from './signing';

interface Answer {
  readonly signing: Signing;
  readonly found: FoundSignature | undefined;
}

// Every check asks this of the same draft: it is worked out once.
const answers = new WeakMap<Draft, Answer>();

const look = (draft: Draft, signing: Signing): FoundSignature | undefined => {
  const own = findOwnSignature(draft, signing);
  if (own) return own;
  const isFirstName = (word: string): boolean => peopleCalled(word, signing.people).length > 0;
  const found = findSignature(draft.text, { isFirstName });
  return found && { ...found, people: peopleCalled(found.name, signing.people) };
};

/** The signature that ends the draft: in the brand's own form, else in any form that is plainly a signature. */
export const signatureIn = (draft: Draft, signing: Signing): FoundSignature | undefined => {
  const before = answers.get(draft);
  if (before?.signing === signing) return before.found;
  const found = look(draft, signing);
  answers.set(draft, { signing, found });
  return found;
};
