import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fill-template';
import { inventedBrand, replyOf } from './invented-brand';
import { initialsOf } from './person';
import { signatureFor } from './signature-for';
import { ruleFor } from './signature-policy';

const marie = { id: 'm', firstName: 'Marie', lastName: 'Leroy', role: 'support' };

describe('a template becomes a signature', () => {
  it.each([
    ['^{initials}', '^ML'],
    ['-{firstName}', '-Marie'],
    ['— {firstName}, équipe {brand}', '— Marie, équipe Oriflo'],
    ['{firstName} {lastName} ({role})', 'Marie Leroy (support)'],
    ['L’équipe {brand}', 'L’équipe Oriflo'],
    ['{firstName} 🌿 {unknown} $1 \\d', 'Marie 🌿 {unknown} $1 \\d'],
  ])('%j gives %j', (template, signature) => {
    expect(fillTemplate(template, marie, 'Oriflo')).toBe(signature);
  });

  it('leaves no orphan separator when there is nothing to say', () => {
    const paul = { id: 'p', firstName: 'Paul' };
    expect(fillTemplate('— {firstName}, {role}', paul)).toBe('— Paul');
    expect(fillTemplate('{firstName} {lastName} – {brand}', paul)).toBe('Paul');
    expect(fillTemplate('^{initials}', { id: 'x', firstName: ' ' })).toBe('');
  });

  it('never cuts a character in two', () => {
    const long = fillTemplate(`{firstName}${'🌿'.repeat(400)}`, marie);
    expect(long.length).toBeLessThanOrEqual(280);
    expect(long.isWellFormed()).toBe(true);
  });

  it.each([
    [{ firstName: 'Jean-Luc', lastName: 'Martin' }, 'JLM'],
    [{ firstName: 'Élodie' }, 'É'],
    [{ firstName: 'Paul', initials: ' Pj ' }, 'Pj'],
    [{ firstName: '𝒜da', lastName: '李' }, '𝒜李'],
    [{ firstName: '' }, ''],
  ])('the initials of %j are %j', (person, initials) => {
    expect(initialsOf({ id: 'x', ...person })).toBe(initials);
  });
});

describe('who signs, and how, in each place', () => {
  it('takes the templates in turn where the rule says so', () => {
    const signing = inventedBrand({
      templates: ['-{firstName}', 'Bien à vous, {firstName}', '^{initials}'],
      rotate: true,
    });
    const turns = [0, 1, 2, 3, -1, Number.NaN].map((turn) => signatureFor({ ...signing, turn }, replyOf('')));
    expect(turns).toEqual([
      '-Jeanne',
      'Bien à vous, Jeanne',
      '^JD',
      '-Jeanne',
      'Bien à vous, Jeanne',
      '-Jeanne',
    ]);
  });

  it('prefers a person’s own form to the brand’s', () => {
    const brand = inventedBrand();
    const people = brand.people.map((person) => ({ ...person, forms: ['~{firstName}'] }));
    expect(signatureFor({ ...brand, people }, replyOf(''))).toBe('~Jeanne');
  });

  it('lets the network change the brand’s rule, and the account the network’s', () => {
    const { policy } = inventedBrand();
    const wide = {
      ...policy,
      networks: { mastodon: { templates: ['— {firstName}'], signs: { post: 'signed' as const } } },
      accounts: { '@Oriflo_Aide': { placement: 'new-line' as const, signs: { post: 'either' as const } } },
    };
    const rule = ruleFor(wide, replyOf('', { network: 'mastodon', account: 'oriflo_aide' }));
    expect(rule).toMatchObject({ templates: ['— {firstName}'], placement: 'new-line' });
    expect(rule.signs).toEqual({ post: 'either', comment: 'either', reply: 'signed' });
    expect(ruleFor(wide, replyOf('', { network: '__proto__', account: 'constructor' }))).toEqual(
      policy.default,
    );
  });

  it('is silent with nobody on duty or no template', () => {
    expect(signatureFor(inventedBrand({}, 'gone'), replyOf(''))).toBe('');
    expect(signatureFor(inventedBrand({ templates: [] }), replyOf(''))).toBe('');
  });
});
