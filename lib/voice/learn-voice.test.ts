import { expect, test } from 'vitest';
import { learnVoice } from './learn-voice';
import { matchVoice, matchWindow } from './match/match-voice';
import { voiceBackground } from './match/voice-background';
import { learnProfile, voiceScore } from './match/voice-profile';

const days = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  'demain',
  'ce soir',
  'bientôt',
];
const playful = days.flatMap((day) => [
  `Salut ! Tu passes ${day} ? On t’attend avec un café 😄`,
  `Haha, tu vas adorer ${day} ! Dis-nous tout 😄`,
]);
const sober = days.flatMap((day) => [
  `Nous vous informons que le magasin sera fermé ${day}. Veuillez nous excuser.`,
  `Votre colis partira ${day} ; par ailleurs, nous restons à votre disposition.`,
]);

test('a playful account is proposed tu, casual and enthusiastic, with its posts as examples', () => {
  const { voice, habits } = learnVoice(playful);
  expect(voice.address).toEqual({ fr: 'tu' });
  expect(voice.dimensions).toMatchObject({ enthusiastic: 1, funny: 1 });
  expect(voice.emoji).toEqual({ most: 1 });
  expect(habits.find(({ field }) => field === 'address.fr')?.examples[0]).toContain('Tu passes');
});

test('a sober account is proposed vous and formal', () => {
  const { voice } = learnVoice(sober);
  expect(voice.address).toEqual({ fr: 'vous' });
  expect(voice.dimensions).toMatchObject({ formal: 1 });
  expect(voice.emoji).toEqual({ most: 0 });
});

test('a German account that says Sie is proposed it: every language is read', () => {
  const { voice } = learnVoice(
    days.map((day) => `Sie haben Fragen zu Ihrem Besuch am ${day}? Wir helfen Ihnen gern.`),
  );
  expect(voice.address).toEqual({ de: 'vous' });
});

test('a handful of posts proposes nothing', () => {
  expect(learnVoice(playful.slice(0, 5))).toEqual({
    voice: { address: {}, words: [] },
    habits: [],
    posts: 5,
  });
  expect(learnVoice([])).toMatchObject({ posts: 0 });
});

test('a post of another voice is told from the account’s own, and five tell more than one', () => {
  const background = voiceBackground(
    [...sober, 'La météo est bonne.', 'Un match nul hier soir à Lyon.'],
    'fr',
  );
  const profile = learnProfile(playful, background);
  const other = matchVoice(
    'Nous vous prions de trouver ci-joint le compte rendu de la réunion.',
    profile,
    background,
  );
  const variant = 'Salut ! Tu viens mardi ? On t’attend avec un thé 😄';
  expect(voiceScore(variant, profile, background)).toBeGreaterThan(
    voiceScore(sober[0] ?? '', profile, background),
  );
  expect(other?.share).toBeLessThan(0.02);
  expect(other?.differs.length).toBeGreaterThan(0);
  expect(matchWindow(sober.slice(0, 5), profile, background)).toBeLessThan(0.01);
  expect(matchVoice('Merci', profile, background)).toBeUndefined();
});
