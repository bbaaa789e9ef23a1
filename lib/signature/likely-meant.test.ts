import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';
import { fold } from './fold';
import { likelyMeant } from './likely-meant';

describe('a misspelt name', () => {
  const team = ['Adrien', 'Julie', 'Marie-Lou', 'Christophe', 'Max'];
  it.each([
    ['Adrein', 'Adrien'],
    ['adrie', 'Adrien'],
    ['Jullie', 'Julie'],
    ['Chirstophe', 'Christophe'],
    ['Marie-Luo', 'Marie-Lou'],
  ])('%j was meant for %j', (written, meant) => {
    expect(likelyMeant(written, team)).toBe(meant);
  });

  it.each(['Adrien', 'ADRIEN', 'Adrién', 'Olivia', 'Mex', '', 'x'.repeat(99_999)])(
    '%j is no slip',
    (written) => {
      expect(likelyMeant(written, team)).toBeUndefined();
    },
  );

  it('is not guessed between two colleagues', () => {
    expect(likelyMeant('Julia', ['Julie', 'Julio'])).toBeUndefined();
  });
});

describe('the distance between two words', () => {
  it.each([
    ['adrien', 'adrien', 0],
    ['adrein', 'adrien', 1],
    ['adrin', 'adrien', 1],
    ['marie', 'paul', 3],
    ['', 'a', 1],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe('folding', () => {
  it.each(['Élodie’s — ÇA\u00a0VA\u202f!', 'İstanbul ẞ ﬁ 한 𝒜🌿', '\ud83d\ud83d', '\t\r\n', ''])(
    'keeps every offset of %j',
    (text) => {
      expect(fold(text)).toHaveLength(text.length);
    },
  );

  it('makes capitals, accents, dashes, apostrophes and spaces alike', () => {
    expect(fold('Élodie’s — ÇA\u00a0VA\u202f!')).toBe("elodie's - ca va !");
  });
});
