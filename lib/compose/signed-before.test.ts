import { describe, expect, test } from 'vitest';
import type { Draft } from '../draft/draft';
import { usualRule } from '../signature/signature-policy';
import type { Signing } from '../signature/signing';
import { SignedBefore } from './signed-before';

const signing: Signing = {
  people: [{ id: 'julie', firstName: 'Julie' }],
  onDuty: 'julie',
  policy: { default: usualRule },
};
const reply = (text: string): Draft => ({ text, network: 'x', surface: 'reply' });

describe('a box remembers that it was signed', () => {
  test('until it is emptied, and whatever is edited meanwhile', () => {
    const before = new SignedBefore();
    const remembered = (text: string) => before.after(reply(text), signing).signedBefore;
    expect(remembered('Votre colis est parti.')).toBeUndefined();
    expect(remembered('Votre colis est parti. — Julie')).toBe('Votre colis est parti. — Julie');
    expect(remembered('Votre colis est parti ce matin.')).toBe('Votre colis est parti. — Julie');
    expect(remembered('  ')).toBeUndefined();
    expect(remembered('Une autre réponse.')).toBeUndefined();
  });

  test('a name that is no signature is none', () => {
    expect(new SignedBefore().after(reply('Je vois ça avec Julie demain.'), signing)).toEqual({});
  });
});
