import type { Draft } from '../draft/draft';
import { isEarlierPart } from './is-earlier-part';
import { ruleFor, type Signs } from './signature-policy';
import type { Signing } from './signing';

/** What the brand decided for this draft; in a thread signed once, the parts before the last are unsigned. */
export const expectedHere = (draft: Draft, signing: Signing): Signs => {
  const decided = ruleFor(signing.policy, draft).signs[draft.surface] ?? 'either';
  return decided === 'signed' && isEarlierPart(draft, signing) ? 'unsigned' : decided;
};
