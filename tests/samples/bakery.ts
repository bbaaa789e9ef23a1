import { initialsRule } from './initials-rule.ts';

/** A second brand of hers: it says "tu", signs nothing, and has its own account on X. */
export const bakery = {
  id: 'lune',
  brand: 'Boulangerie Lune',
  signature: {
    default: { ...initialsRule, signs: { post: 'unsigned', comment: 'unsigned', reply: 'unsigned' } },
  },
  turn: 0,
  voice: { address: { fr: 'tu' } },
  accounts: { x: ['@boulangerie_lune'] },
  target: 'facebook',
  terms: [],
} as const;
