import type { Draft } from '../draft/draft';
import { ruleFor } from './signature-policy';
import type { Signing } from './signing';

const counter = /(?:^|\s)[([]?(\d{1,2})[/\u2044](\d{1,2})[)\]]?\s*$/;

/** Does the text end in a thread counter with more to come, like `1/2`? */
export const saysMoreToCome = (text: string): boolean => {
  const [, part, count] = counter.exec(text.slice(-20)) ?? [];
  return part !== undefined && Number(part) < Number(count);
};

/**
 * Is this a part of a thread that the rule leaves to the last part to sign? Told by the page where it shows
 * the thread, by the counter that ends the text where it does not.
 */
export const isEarlierPart = (draft: Draft, signing: Signing): boolean => {
  const { part } = draft;
  const earlier = part === undefined ? saysMoreToCome(draft.text) : part.index < part.count - 1;
  return earlier && ruleFor(signing.policy, draft).thread === 'last';
};
