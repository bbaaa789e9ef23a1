import { describe, expect, test } from 'vitest';
import type { Draft } from '../../draft/draft';
import { type BrandVoice, neutralVoice } from '../brand-voice';
import { addressMixed } from './address-mixed';
import { addressOffVoice } from './address-off-voice';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  network: 'other',
  surface: 'reply',
  ...more,
});
const voice = (habit: 'tu' | 'vous' | 'none' | 'either'): BrandVoice => ({
  address: { fr: habit },
  words: [],
});

describe('tu and vous in one message', () => {
  const text = 'Bonjour Léa, tu peux nous écrire ? Nous attendons votre numéro.';

  test('are pointed at, with both ways out', () => {
    const [finding] = addressMixed.run(draft(text), neutralVoice, {});
    expect(finding?.reason).toEqual({ key: 'findingAddressMixed', params: { HERE: 'tu', THERE: 'votre' } });
    const results = finding?.edits.map(
      (edit) => text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end),
    );
    expect(results).toEqual([
      'Bonjour Léa, tu peux nous écrire ? Nous attendons ton numéro.',
      'Bonjour Léa, vous pouvez nous écrire ? Nous attendons votre numéro.',
    ]);
  });

  test('are settled by the brand where it has decided', () => {
    const [finding] = addressMixed.run(draft(text), voice('vous'), {});
    expect(finding && text.slice(finding.span.start, finding.span.end)).toBe('tu');
    expect(finding?.edits).toHaveLength(1);
  });

  test.each([
    'Tu as vu ? On a encore changé de ton sur les réseaux, rendez-vous demain.',
    'Elle nous a dit : « vous êtes top ». Et toi, tu en penses quoi ?',
    'Toi et ta bande, vous venez samedi avec nous ?',
    'Vous avez reçu votre commande, elle est à vous.',
  ])('are not seen where there is one form only: %s', (one) => {
    expect(addressMixed.run(draft(one), neutralVoice, {})).toEqual([]);
  });
});

describe('a message in the other form than the brand’s', () => {
  test('is pointed at, and rewritten where that is safe', () => {
    const text = 'Tu peux nous écrire en message privé, on te répond vite.';
    const [finding] = addressOffVoice.run(draft(text), voice('vous'), {});
    expect(finding?.topic).toBe('vous');
    expect(finding?.edits[0]?.text).toBe('Vous pouvez nous écrire en message privé, on vous');
  });

  test('is fine for a brand with no rule, or whose rule it follows', () => {
    const text = 'Tu peux nous écrire en message privé.';
    expect(addressOffVoice.run(draft(text), voice('either'), {})).toEqual([]);
    expect(addressOffVoice.run(draft(text), voice('tu'), {})).toEqual([]);
    expect(addressOffVoice.run(draft(text), neutralVoice, {})).toEqual([]);
  });

  test('may differ on one network', () => {
    const playful: BrandVoice = { ...voice('vous'), perNetwork: { x: { address: { fr: 'tu' } } } };
    const text = 'Tu peux nous écrire en message privé.';
    expect(addressOffVoice.run(draft(text, { network: 'x' }), playful, {})).toEqual([]);
    expect(addressOffVoice.run(draft(text, { network: 'linkedin' }), playful, {})).toHaveLength(1);
  });

  test('is not looked for in English', () => {
    expect(
      addressOffVoice.run(draft('We hope that you like it, and that you tell us.'), voice('tu'), {}),
    ).toEqual([]);
  });
});
