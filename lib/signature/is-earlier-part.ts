import type { Draft } from '../draft/draft';
import { ruleFor } from './signature-policy';
import type { Signing } from './signing';

/** Is this a part of a thread that the rule leaves to the last part to sign? */
export const isEarlierPart = ({ part, ...draft }: Draft, signing: Signing): boolean =>
  part !== undefined && part.index < part.count - 1 && ruleFor(signing.policy, draft).thread === 'last';
