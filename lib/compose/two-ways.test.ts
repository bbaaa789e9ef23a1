import { describe, expect, it } from 'vitest';
import { TwoWaysSeen } from './two-ways';

/** The draft after each pause; what is told at the end, and whether anything was told before. */
function typed(...pauses: readonly string[]) {
  const seen = new TwoWaysSeen();
  const told = pauses.map((text) => seen.see(text));
  return { last: told.at(-1), any: told.find(Boolean) };
}

const one = 'Samedi, nos libraires vous conseillent une lecture pour l’été.';
const two = 'Une lecture pour cet été ? Demandez conseil à nos libraires samedi.';
const rest = ' Entrée libre, de dix heures à midi. ^JD';

describe('a message written two ways is noticed', () => {
  it('when its opening is deleted and written otherwise', () => {
    const { last } = typed(
      one.slice(0, 20),
      one,
      one + rest,
      `Samedi, nos${rest}`,
      rest,
      `Une lecture pour${rest}`,
      two + rest,
    );
    expect(last).toEqual({ a: one + rest, b: two + rest, where: 'opening' });
  });

  it('when another version is pasted over it, even through an empty box', () => {
    expect(typed(one, two).last).toMatchObject({ a: one, b: two });
    expect(typed(one, '', two).last).toMatchObject({ a: one, b: two });
  });

  it('when a later sentence is said otherwise', () => {
    const start = 'Notre atelier rouvre ce samedi à dix heures. ';
    const { last } = typed(
      `${start}Apportez votre vélo, nous apportons les outils.`,
      start,
      `${start}Les outils sont là : il ne manque que votre vélo.`,
    );
    expect(last?.where).toBe('sentence');
  });

  it('when undo and redo go back and forth between two texts', () => {
    const a = 'Venez samedi.';
    const b = 'Venez samedi, et venez avec vos amis.';
    expect(typed(a, b, a, b, a).last).toBeDefined();
    const step = 'Venez samedi, et venez';
    expect(typed(a, step, b, step, a, step).last).toMatchObject({ a: b, b: a });
  });
});

describe('ordinary writing is left alone', () => {
  const slip = 'Samedi, nos libarires vous consielent une letcure pour l’été.';
  it.each<[string, readonly string[]]>([
    ['typing on', [one.slice(0, 10), one.slice(0, 30), one, one + rest]],
    ['one slip set right', ['Samedi, nos libarires', 'Samedi, nos lib', 'Samedi, nos libraires vous']],
    ['a sentence typed again to set its slips right', [slip, slip.slice(0, 8), one.slice(0, 30), one]],
    ['accents put right', ['Des livres pour l’ete a lire en foret', 'Des livres pour l’été à lire en forêt']],
    ['a sentence taken away for good', [one + rest, one, `${one} ^JD`]],
    ['a sentence moved', [`${one}${rest}`, rest, `${rest.trim()} ${one}`]],
    [
      'words added in the middle',
      [one, one.replace('une lecture', 'une très belle lecture'), one, one + rest],
    ],
    ['another message altogether', [one, '', 'Fermeture exceptionnelle mardi : inventaire annuel.']],
    [
      'a part replaced by something else',
      [
        `${one} Entrée libre et gratuite pour tous.`,
        `${one} `,
        `${one} Réservez votre place sur notre site.`,
      ],
    ],
    [
      'undo once, then another thing',
      ['Venez samedi.', 'Venez samedi avec vos amis.', 'Venez samedi.', 'Venez samedi !'],
    ],
    ['a letter back and forth', ['Venez', 'Venezz', 'Venez', 'Venezz', 'Venez', 'Venezz']],
    ['a short line begun again', ['Bonjour à tous', '', 'Salut tout le monde']],
  ])('%s', (_, pauses) => {
    expect(typed(...pauses).any).toBeUndefined();
  });

  it('what she did not type is no hesitation', () => {
    const seen = new TwoWaysSeen();
    seen.see(one);
    seen.start(two);
    expect(seen.see(`${two} ^JD`)).toBeUndefined();
  });

  it('a very long draft is not looked at', () => {
    const seen = new TwoWaysSeen();
    const long = 'Une phrase de plus dans ce long message. '.repeat(1_500);
    expect([one + long, two + long].map((text) => seen.see(text))).toEqual([undefined, undefined]);
  });
});
