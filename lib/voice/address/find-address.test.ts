import { describe, expect, test } from 'vitest';
import type { Language } from '../language';
import { findAddress } from './find-address';

/** The forms found, each with its words: `tu:ton vous:avez`. */
const said = (text: string, language?: Language): string =>
  findAddress(text, language)
    .map(({ form, span }) => `${form}:${text.slice(span.start, span.end)}`)
    .join(' ');

describe('a French message speaks to somebody', () => {
  test.each([
    ['Tu as reçu ton colis ?', 'tu:Tu tu:ton'],
    ["On t'envoie ça en MP", 'tu:t'],
    ['On t’envoie ça en MP', 'tu:t'],
    ['Dis-nous tout en MP', 'tu:Dis'],
    ['Abonne-toi !', 'tu:toi'],
    ["S'il te plaît, écris-nous.", 'tu:te tu:écris'],
    ['Découvre nos nouveautés', 'tu:Découvre'],
    ['Vous avez reçu votre colis ?', 'vous:Vous vous:votre'],
    ["N'hésitez pas à nous écrire", 'vous:hésitez'],
    ['Avez-vous essayé ?', 'vous:vous'],
    ['Merci de nous dire ce que vous en pensez, s’il vous plaît', 'vous:vous vous:pensez vous:vous'],
    ['On parle de VOS droits !', 'vous:VOS'],
    ['Est-ce ton avis ?', 'tu:ton'],
    ['Ce colis est le tien.', 'tu:tien'],
  ])('%s', (text, expected) => {
    expect(said(text, 'fr')).toBe(expected);
  });
});

describe('look-alikes speak to nobody', () => {
  test.each([
    'Le ton de cette campagne est juste.',
    'Un ton humoristique, voilà ce qui manque.',
    'Il faut changer de ton.',
    'Rendez-vous samedi à la boutique !',
    'Le rendez-vous est pris.',
    'Départ à 12 h TU.',
    'Il s’est tu pendant tout le débat.',
    'Où va-t-on ? Y a-t-il du monde ?',
    "Va-t'on enfin savoir ?",
    'Tiens, la nouvelle gamme arrive.',
    'Un film en VOS ce soir.',
    'Le prix Nobel pour Tu Youyou',
    'Assez parlé : tout se passe chez nous.',
    'Carlos Gomez a marqué au nez de Suez.',
    'Elle chante « Tu m’oublieras » ce soir.',
    'Comme dit la chanson, "vous permettez monsieur".',
  ])('%s', (text) => {
    expect(said(text, 'fr')).toBe('');
  });

  test.each([
    'The TU Delft team won, and tu is a French word.',
    'We love our customers and they love us. Toi!',
    'https://tu.example.fr/ton-avis @tu #TonAvis',
    '😀😀😀',
    '',
  ])('in a text that is not French: %s', (text) => {
    expect(said(text)).toBe('');
  });
});

test('each sentence is read in its own language', () => {
  const text =
    'Our new app is here and we hope that you will like it.\nNotre nouvelle appli est là : dis-nous si tu aimes la nouvelle version.';
  expect(said(text)).toBe('tu:dis tu:tu');
});

test('"toi et tes amis, vous venez" is one person with others, not a mixture', () => {
  expect(said('Toi et tes amis, vous venez samedi ?', 'fr')).toBe('tu:Toi tu:tes');
});

test('invisible characters inside a word hide nothing, and spans hold them', () => {
  const text = 'T\u200bu viens avec nous ?';
  const [mark] = findAddress(text, 'fr');
  expect(mark).toEqual({ form: 'tu', span: { start: 0, end: 3 } });
});
