import { expect, test } from 'vitest';
import { toneTokens } from '../tone/tone-tokens';
import { backgroundFile, loadBackground } from './background-file';
import { maskedSigns } from './masked-signs';
import { fewestPosts, matchVoice, matchWindow } from './match-voice';
import { tokenShape } from './token-shape';
import { voiceBackground } from './voice-background';
import { voiceFeatures } from './voice-features';
import { learnProfile, voiceScore } from './voice-profile';

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const rooms = ['la médiathèque', 'le musée', 'la piscine', 'le théâtre'];
const said = (say: (day: string, room: string) => string): readonly string[] =>
  rooms.flatMap((room) => days.map((day) => say(day, room)));

const playful = said((day, room) => `Coucou ! On ouvre ${room} ${day}… tu viens ? 😄`);
const sober = said((day, room) => `Les horaires de ${room} sont modifiés ${day}.`);
const formal = said(
  (day, room) => `Nous vous informons que ${room} sera fermée ${day} ; veuillez nous excuser.`,
);
const background = voiceBackground(sober, 'fr');

const shapes = (text: string): readonly string[] => toneTokens(text).map((token) => tokenShape(token, text));
const same = (one: string, other: string): boolean =>
  String([...voiceFeatures(one, 'fr').buckets]) === String([...voiceFeatures(other, 'fr').buckets]);

test('what a post is about is masked: another name, number, link or mention sounds the same', () => {
  const about = (name: string, rest: string): string => `Rendez-vous avec ${name} ce soir ! ${rest}`;
  expect(same(about('Nadia', '@ville https://a.fr 12'), about('Brahim', '@musee https://b.org/c 57'))).toBe(
    true,
  );
  expect(same(about('Nadia', ''), about('Nadia', '…'))).toBe(false);
  const text = 'Le Louvre et la SNCF, 3 fois.';
  expect(maskedSigns(text, toneTokens(text), 'fr').join(' ')).not.toMatch(/louvre|sncf|3/iu);
});

test('how words are cased is heard, not which words they are', () => {
  expect(shapes('Don’t miss #BlackFriday in NYC 2019!')).toEqual(['Aa’a', 'a', '#AaAa', 'a', 'AA', '0', '!']);
  expect(shapes('élan Éric')).toEqual(['a', 'Aa']);
});

test('an account’s own way of writing scores over anybody’s, whatever the day', () => {
  const profile = learnProfile(playful, background);
  const own = 'Coucou ! On ouvre le jardin mardi… tu viens ? 😄';
  const other = 'Nous vous informons que le jardin sera fermé mardi ; veuillez nous excuser.';
  expect(voiceScore(own, profile, background)).toBeGreaterThan(0);
  expect(voiceScore(other, profile, background)).toBeLessThan(0);
  expect(matchVoice(own, profile, background)?.share).toBeGreaterThan(0.1);
  expect(matchVoice(other, profile, background)?.share).toBeLessThan(0.02);
});

test('a post of hers is scored as if it were not known: it does not vouch for itself', () => {
  const odd = 'AVIS OFFICIEL : fermeture exceptionnelle, arrêté municipal n° 42.';
  const profile = learnProfile([...playful, odd], background);
  expect(profile.own).toHaveLength(playful.length + 1);
  expect(profile.own[0]).toBeLessThan(0);
  expect(voiceScore(odd, profile, background)).toBeGreaterThan(profile.own[0] ?? 0);
});

test('voices drift: of two ways of writing the later one is nearer', () => {
  const draft = 'Coucou ! On ouvre la salle mardi… tu viens ? 😄';
  const now = learnProfile([...formal, ...playful], background);
  const before = learnProfile([...playful, ...formal], background);
  expect(voiceScore(draft, now, background)).toBeGreaterThan(voiceScore(draft, before, background));
});

test('own posts are left alone, one or five at a time', () => {
  const profile = learnProfile(playful.slice(0, fewestPosts), background);
  const later = playful.slice(fewestPosts);
  for (const post of later) expect(matchVoice(post, profile, background)?.share).toBeGreaterThan(0.02);
  expect(matchWindow(later.slice(0, 5), profile, background)).toBeGreaterThan(0.02);
  expect(matchWindow(formal.slice(0, 5), profile, background)).toBeLessThan(0.02);
});

test('a handful of posts, or of letters, says nothing', () => {
  const few = learnProfile(playful.slice(0, fewestPosts - 1), background);
  expect(matchVoice(formal[0] ?? '', few, background)).toBeUndefined();
  expect(matchWindow(formal, few, background)).toBeUndefined();
  const profile = learnProfile(playful, background);
  expect(matchVoice('Merci !', profile, background)).toBeUndefined();
  for (const text of ['', ' ', '\n', '😄'])
    expect(voiceScore(text, profile, background)).toBeTypeOf('number');
});

test('a background comes back from its file, and knows how many held what was cut', () => {
  const whole = loadBackground(backgroundFile(background, 100_000));
  expect(whole.holders.size).toBe(background.holders.size);
  expect(whole.rest).toBe(0);
  const cut = loadBackground(backgroundFile(background, 100));
  expect(cut.holders.size).toBe(100);
  expect(cut.rest).toBeGreaterThanOrEqual(1);
  expect(cut.rest).toBeLessThanOrEqual(Math.min(...cut.holders.values()));
  const profile = learnProfile(playful, cut);
  expect(voiceScore(playful[0] ?? '', profile, cut)).toBeGreaterThan(
    voiceScore(formal[0] ?? '', profile, cut),
  );
});
