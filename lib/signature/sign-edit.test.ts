import { describe, expect, it } from 'vitest';
import { inventedBrand, replyOf } from './invented-brand';
import { signEdit, withEdit } from './sign-edit';
import type { SignatureRule } from './signature-policy';

const signed = (text: string, rule: Partial<SignatureRule> = {}): string => {
  const edit = signEdit(replyOf(text), inventedBrand(rule));
  return edit ? withEdit(text, edit) : text;
};

describe('one click signs in the right place', () => {
  it.each([
    ['Your parcel left this morning.', 'Your parcel left this morning. ^JD'],
    ['Your parcel left this morning.  ', 'Your parcel left this morning. ^JD'],
    ['Votre colis est parti ce matin !', 'Votre colis est parti ce matin ! ^JD'],
    ['It is fixed 🎉', 'It is fixed 🎉 ^JD'],
    [
      'All the steps are here: https://example.org/help',
      'All the steps are here: ^JD https://example.org/help',
    ],
    ['Come and see us! #OpenDay #Lyon', 'Come and see us! ^JD #OpenDay #Lyon'],
    ['Please restart the box. 1/2', 'Please restart the box. ^JD 1/2'],
    ['Please restart the box.\n2/2', 'Please restart the box. ^JD\n2/2'],
    ['', '^JD'],
    ['Done. ^JD', 'Done. ^JD'],
    ['Done. ^PL', 'Done. ^JD'],
    ['Done. —Paul', 'Done. ^JD'],
  ])('%j becomes %j', (text, expected) => {
    expect(signed(text)).toBe(expected);
  });

  it('puts the signature after links and hashtags where the brand does so', () => {
    expect(signed('Read this: https://example.org #tips', { trailing: 'after' })).toBe(
      'Read this: https://example.org #tips ^JD',
    );
    expect(signed('Read this: https://example.org 1/3', { trailing: 'after' })).toBe(
      'Read this: https://example.org ^JD 1/3',
    );
  });

  it('starts a line of its own where the brand does so', () => {
    const rule = { templates: ['{firstName} – {brand}'], placement: 'new-line' } as const;
    expect(signed('Merci\n', rule)).toBe('Merci\nJeanne – Oriflo');
    expect(signed('Merci', { ...rule, placement: 'new-paragraph' })).toBe('Merci\n\nJeanne – Oriflo');
    expect(signed('Merci\nPaul - Oriflo', rule)).toBe('Merci\nJeanne – Oriflo');
  });

  it('signs once only: signing the signed text changes nothing', () => {
    for (const template of [
      '^{initials}',
      '— {firstName}, équipe {brand}',
      '{firstName} 🌿',
      '*({initials})+',
      '/{firstName}',
    ]) {
      const once = signed('Bonjour Léa, c’est réparé. #service', { templates: [template] });
      expect(signed(once, { templates: [template] })).toBe(once);
    }
  });

  it('takes the short form when only that fits', () => {
    const rule = { templates: ['— {firstName}, équipe {brand}'], shortTemplate: '^{initials}' };
    const text = 'x'.repeat(270);
    const limit = { max: 280, measure: (words: string) => words.length };
    expect(signEdit(replyOf(text), inventedBrand(rule), limit)?.text).toBe(' ^JD');
    expect(signEdit(replyOf(text), inventedBrand(rule))?.text).toBe(' — Jeanne, équipe Oriflo');
  });

  it('does nothing when nobody is on duty', () => {
    expect(signEdit(replyOf('Done.'), inventedBrand({}, 'gone'))).toBeUndefined();
  });
});
