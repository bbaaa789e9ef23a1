import { describe, expect, test } from 'vitest';
import type { Check } from '../../draft/check';
import type { Draft } from '../../draft/draft';
import { type BrandVoice, neutralVoice } from '../brand-voice';
import type { VoiceSignals } from '../voice-signals';
import { emojiAloud } from './emoji-aloud';
import { emojiHabit } from './emoji-habit';
import { fancyLetters } from './fancy-letters';
import { hashtagCase } from './hashtag-case';
import { hashtagRules } from './hashtag-rules';
import { linkRules } from './link-rules';
import { missingAlt } from './missing-alt';
import { nearCopy } from './near-copy';
import { readability } from './readability';
import { sameOpening } from './same-opening';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  network: 'other',
  surface: 'post',
  ...more,
});
type VoiceCheck = Check<BrandVoice, VoiceSignals>;
const words = (check: VoiceCheck, one: Draft, voice: BrandVoice = neutralVoice, signals: VoiceSignals = {}) =>
  check.run(one, voice, signals).map(({ span }) => one.text.slice(span.start, span.end));
const edited = (check: VoiceCheck, text: string, voice: BrandVoice = neutralVoice): string | undefined => {
  const edit = check.run(draft(text), voice, {})[0]?.edits[0];
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
};

describe('what a screen reader makes of a post', () => {
  test.each([
    ['𝐎𝐮𝐯𝐞𝐫𝐭 𝐝𝐞𝐦𝐚𝐢𝐧 à la boutique', 'Ouvert demain à la boutique'],
    ['ＯＰＥＮ now', 'OPEN now'],
    ['Une fonction de ℝ dans ℝ, 𝑥 par exemple', undefined],
    ['Ouvert demain', undefined],
  ])('letters borrowed from mathematics: %s', (text, expected) => {
    expect(edited(fancyLetters, text)).toBe(expected);
  });

  test.each([
    ['Merci 🎉🎉🎉🎉🎉 à vous', 'Merci 🎉 à vous'],
    ['Merci 👨‍👩‍👧‍👦🇫🇷👍🏽 à vous', undefined],
    ['1 2 3 4 5', undefined],
  ])('walls of emoji: %s', (text, expected) => {
    expect(edited(emojiAloud, text)).toBe(expected);
  });

  test('a picture without words is said where the page tells, and only there', () => {
    const bare = { ...draft('Oh'), picturesWithoutAlt: 1 };
    expect(missingAlt.run(bare, neutralVoice, {})[0]?.span).toEqual({ start: 2, end: 2 });
    expect(missingAlt.run(draft('Oh'), neutralVoice, {})).toEqual([]);
  });
});

test.each([
  ['Nos conseils #zerodechet pour demain', '#ZeroDechet'],
  ['See you at our #coffeeshop', '#CoffeeShop'],
  ['#ZeroDechet #velo #alba2026 #kjhgfdsqsdf #restaurant', undefined],
  ['#café', undefined],
])('a hashtag of several words wears capitals: %s', (text, expected) => {
  expect(hashtagCase.run(draft(text), neutralVoice, {})[0]?.edits[0]?.text).toBe(expected);
});

describe('emoji, hashtags and links by the brand’s habits and the network’s rules', () => {
  test('too many, or one never used', () => {
    const voice: BrandVoice = { ...neutralVoice, emoji: { most: 1, banned: ['🙏'] } };
    expect(words(emojiHabit, draft('Merci 🙏🏽'), voice)).toEqual(['🙏🏽']);
    expect(words(emojiHabit, draft('Merci 🎉 oui 🎈'), voice)).toEqual(['🎈']);
    expect(words(emojiHabit, draft('Merci 🎉'), voice)).toEqual([]);
    expect(words(emojiHabit, draft('🎉🎉🎉'))).toEqual([]);
  });

  test('hashtags over the number, inside the sentence, or cut short', () => {
    const many = '#un #deux #trois #quatre';
    expect(words(hashtagRules, draft(many, { network: 'x' }))).toEqual(['#quatre']);
    expect(words(hashtagRules, draft(many))).toEqual([]);
    const atEnd: BrandVoice = { ...neutralVoice, hashtags: { placed: 'end' } };
    expect(words(hashtagRules, draft('Notre #boutique ouvre #samedi'), atEnd)).toEqual(['#boutique']);
    expect(edited(hashtagRules, 'À #Saint-Malo demain')).toBe('À #SaintMalo demain');
    expect(edited(hashtagRules, 'In #Austria’s hills')).toBeUndefined();
  });

  test('a link that opens nothing, a post that few will see', () => {
    const link = 'Le détail : https://alba.example.com/rentree';
    expect(words(linkRules, draft(link, { network: 'instagram' }))).toEqual([
      'https://alba.example.com/rentree',
    ]);
    expect(words(linkRules, draft(link, { network: 'linkedin' }))).toEqual([]);
    expect(words(linkRules, draft('@lea merci', { network: 'x' }))).toEqual(['@lea']);
    expect(words(linkRules, draft('@lea merci', { network: 'x', surface: 'reply' }))).toEqual([]);
  });
});

describe('originality in coherence', () => {
  const said = 'La boutique ouvre samedi à sept heures, avec les croissants de la maison et du café.';
  const ownPosts = [
    { text: said },
    { text: 'Bonjour à tous les lève-tôt.' },
    { text: 'Bonjour à tous !' },
    { text: 'Bonjour à tous ceux qui passent' },
  ];

  test('a near copy of an own post is said, with that post', () => {
    const [finding] = nearCopy.run(draft(said.replace('samedi', 'dimanche')), neutralVoice, {
      ownPosts,
    });
    expect(finding?.earlier).toBe(said);
  });

  test.each(['Une tout autre nouvelle : la terrasse est ouverte, et il fait grand soleil.', 'Merci !', said])(
    'another post is not: %s',
    (text) => {
      expect(words(nearCopy, draft(text), neutralVoice, { ownPosts })).toEqual([]);
    },
  );

  test('an opening used again and again is noted, in posts only', () => {
    expect(words(sameOpening, draft('Bonjour à tous, on ouvre'), neutralVoice, { ownPosts })).toEqual([
      'Bonjour à tous',
    ]);
    expect(
      words(sameOpening, draft('Bonjour à tous', { surface: 'reply' }), neutralVoice, { ownPosts }),
    ).toEqual([]);
    expect(words(sameOpening, draft('On ouvre demain matin'), neutralVoice, { ownPosts })).toEqual([]);
  });
});

describe('readability is a matter of audience', () => {
  const simple: BrandVoice = { ...neutralVoice, audience: { reading: 'simple' } };
  const long =
    'La boutique que nous avons ouverte l’an dernier dans la rue qui monte vers la gare et dont vous connaissez la terrasse sera fermée pour travaux samedi.';
  test('a long sentence is long for people in a hurry, and for nobody else', () => {
    expect(words(readability, draft(long), simple)).toEqual([long.slice(0, -1)]);
    expect(words(readability, draft(long), { ...neutralVoice, audience: { reading: 'general' } })).toEqual(
      [],
    );
    expect(words(readability, draft(long))).toEqual([]);
  });

  test('hard words are counted only where there are enough words to count', () => {
    const hard = 'L’optimisation organisationnelle nécessite une réévaluation méthodologique. ';
    expect(words(readability, draft(hard), simple)).toEqual([]);
    expect(words(readability, draft(hard.repeat(5)), simple)).toHaveLength(1);
  });
});
