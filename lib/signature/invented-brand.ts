import type { Draft } from '../draft/draft';
import type { SignatureRule } from './signature-policy';
import type { Signing } from './signing';

/** A brand that does not exist, for tests and benchmarks. */
export const inventedBrand = (rule: Partial<SignatureRule> = {}, onDuty = 'jeanne'): Signing => ({
  people: [
    { id: 'jeanne', firstName: 'Jeanne', lastName: 'Dumont', role: 'support' },
    { id: 'paul', firstName: 'Paul', lastName: 'Lemaire' },
    { id: 'adrien', firstName: 'Adrien', lastName: 'Roche' },
    { id: 'marie-lou', firstName: 'Marie-Lou', lastName: 'Even' },
  ],
  onDuty,
  brand: 'Oriflo',
  policy: {
    default: {
      signs: { post: 'unsigned', comment: 'either', reply: 'signed' },
      templates: ['^{initials}'],
      rotate: false,
      placement: 'same-line',
      trailing: 'before',
      thread: 'last',
      ...rule,
    },
  },
});

/** A reply on a network that has no rule of its own. */
export const replyOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  network: 'x',
  surface: 'reply',
  ...more,
});
