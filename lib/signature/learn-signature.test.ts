import { describe, expect, it } from 'vitest';
import { inventedBrand, replyOf } from './invented-brand';
import { ruleFromLearned } from './learn/rule-from-learned';
import { learnSignature } from './learn-signature';
import { signatureIn } from './signature-in';

const bodies = [
  'Bonjour, nous regardons cela tout de suite.',
  'Votre colis est parti ce matin.',
  'Merci pour votre message !',
  'Pouvez-vous nous envoyer votre numéro en DM ?',
  'C’est noté, nous vous rappelons demain.',
];
const people = ['Jeanne', 'Adrien', 'Paul', 'Adrien', 'Jeanne'];

const posts = (sign: (name: string, index: number) => string, count = 20): string[] =>
  Array.from({ length: count }, (_, at) => `${bodies[at % 5]}${sign(people[(at * 2) % 5] ?? 'Paul', at)}`);

describe('twenty past posts tell how a brand signs', () => {
  it.each([
    [(name: string) => ` ^${name.charAt(0)}${name.charAt(2).toUpperCase()}`, '^{initials}', 'same-line'],
    [(name: string) => ` -${name}`, '-{firstName}', 'same-line'],
    [(name: string) => `\n\n${name} – Oriflo`, '{firstName} – Oriflo', 'new-paragraph'],
    [(name: string) => `\n— ${name}, équipe Oriflo`, '— {firstName}, équipe Oriflo', 'new-line'],
    [(name: string) => `\nCordialement,\n${name}`, '{firstName}', 'new-line'],
    [(name: string) => ` ~${name} 2/2`, '~{firstName}', 'same-line'],
  ])('%#', (sign, template, placement) => {
    const learned = learnSignature(posts(sign));
    expect(learned.signs).toBe('signed');
    expect(learned.forms[0]?.template).toBe(template);
    expect(learned.placement).toBe(placement);
    expect(learned.people.map(({ name }) => name)).toHaveLength(3);
    expect(learned.examples).toHaveLength(3);
  });

  it('knows a brand that never signs, and one that sometimes does', () => {
    expect(learnSignature(posts(() => '')).signs).toBe('unsigned');
    expect(learnSignature(posts((name, at) => (at % 2 ? ` -${name}` : ''))).signs).toBe('either');
    expect(learnSignature([]).signs).toBe('either');
  });

  it('tells the placement of links and the parts of a thread', () => {
    expect(learnSignature(posts((name) => ` -${name} https://example.org/a`)).trailing).toBe('before');
    expect(learnSignature(posts((name) => ` https://example.org/a -${name}`)).trailing).toBe('after');
    expect(learnSignature(posts((name, at) => (at % 2 ? ' 1/2' : ` -${name} 2/2`))).signs).toBe('signed');
  });

  it('points at slips: a name misspelt, a slot left empty', () => {
    const sign = (name: string, at: number) => `\n${at === 4 ? 'Adrein' : at === 7 ? 'XXX' : name} - Oriflo`;
    expect(learnSignature(posts(sign)).slips).toEqual([
      { kind: 'typo', written: 'Adrein', count: 1, meant: 'Adrien' },
      { kind: 'placeholder', written: 'XXX', count: 1 },
    ]);
  });

  it('does not take two people for one: Julie and Julia', () => {
    const sign = (_: string, at: number) => ` -${at % 7 === 0 ? 'Julia' : 'Julie'}`;
    expect(learnSignature(posts(sign)).slips).toEqual([]);
  });

  it('learns names that no list knows, when they end several posts', () => {
    const sign = (_: string, at: number) => ` ${['Ximora', 'Qelbe', 'Tuvri'][at % 3]}`;
    const learned = learnSignature(posts(sign));
    expect(learned.forms[0]?.template).toBe('{firstName}');
    expect(learned.people.map(({ name }) => name).sort()).toEqual(['Qelbe', 'Tuvri', 'Ximora']);
  });

  it('makes a rule that recognises what it was learned from', () => {
    const learned = learnSignature(posts((name) => `\n— ${name}, équipe Oriflo`));
    const brand = inventedBrand();
    const rule = {
      ...brand.policy.default,
      ...ruleFromLearned(learned, 'reply'),
      signs: brand.policy.default.signs,
    };
    const found = signatureIn(replyOf('Merci !\n— Paul, équipe Oriflo'), {
      ...brand,
      policy: { default: rule },
    });
    expect(found?.form).toBe('own');
    expect(found?.people.map(({ id }) => id)).toEqual(['paul']);
  });
});
