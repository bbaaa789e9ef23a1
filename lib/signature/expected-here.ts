import type { Draft } from '../draft/draft';
import { ruleFor, type Signs } from './signature-policy';
import type { Signing } from './signing';

/** What the brand decided for this draft; in a thread signed once, the parts before the last are unsigned. */
export const expectedHere = (draft: Draft, signing: Signing): Signs => {
  const rule = ruleFor(signing.policy, draft);
  const decided = rule.signs[draft.surface] ?? 'either';
  const { part } = draft;
  const earlier = part !== undefined && part.index < part.count - 1;
  return earlier && rule.thread === 'last' && decided === 'signed' ? 'unsigned' : decided;
};
