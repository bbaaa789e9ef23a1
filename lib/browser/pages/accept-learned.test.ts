import { expect, test } from 'vitest';
import { learnSignature } from '../../signature/learn-signature';
import { usualRule } from '../../signature/signature-policy';
import { acceptLearned } from './accept-learned';

const replies = ['parti', 'arrivé', 'en route', 'retrouvé', 'remboursé', 'échangé'].map(
  (state, index) => `Bonjour, votre colis est ${state}, merci de votre patience. ^${index % 2 ? 'JD' : 'AM'}`,
);

test('what was learned becomes the rule of replies, and only newcomers join the team', () => {
  const julie = { id: 'j', firstName: 'Julie', lastName: 'Durand' };
  const before = { people: [julie], signature: { default: usualRule } };
  const after = acceptLearned(before, learnSignature(replies), 'reply', () => 'new');
  expect(after.signature.default.templates).toEqual(['^{initials}']);
  expect(after.signature.default.signs).toEqual({ ...usualRule.signs, reply: 'signed' });
  expect(after.people).toEqual([julie, { id: 'new', firstName: 'AM', initials: 'AM' }]);
});
