import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Draft } from '../draft/draft';
import { type OwnPost, openOwnPosts } from '../history/own-posts';
import { judgeWith } from '../voice/judge-with';
import { detectLanguage } from './detect-language';
import { furtherReview } from './further-review';
import { VoiceHearing } from './voice-hearing';
import { voiceModels } from './voice-models';

const shipped = voiceModels(async (path) =>
  Uint8Array.from(readFileSync(new URL(`../voice${path}`, import.meta.url))),
);
const brand = { voice: {}, brand: '' };
const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  network: 'x',
  surface: 'post',
  ...more,
});
const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];
const own = (more: Partial<OwnPost> = {}): OwnPost[] =>
  days.flatMap((day, at) =>
    ['des poireaux', 'du miel', 'des œufs', 'du pain', 'des fleurs'].map((thing, rank) => ({
      text: `Sur l’étal ${day} : ${thing}, cueillis du matin. Venez tôt, il n’y en aura pas pour tout le monde.`,
      network: 'x',
      surface: 'post' as const,
      at: 1_000 * at + rank,
      source: 'given' as const,
      ...more,
    })),
  );

test('an answer that reads as an attack says so, how surely, and for which words', async () => {
  const hearing = new VoiceHearing(shipped, openOwnPosts('attack'));
  const text = 'You are a stupid, disgusting idiot and nobody likes your pathetic complaints.';
  const answer = draft(text, { surface: 'reply' });
  const heard = await hearing.hear(answer);
  const found = furtherReview(answer, brand, {}, heard).find(({ check }) => check === 'tone/sentiment');
  const { params = {} } = found?.reason ?? {};
  expect(params.CHANCES).toBeGreaterThanOrEqual(8);
  expect(text).toContain(String(params.WORDS).split(', ')[0]);
});

test('a message in two languages is an attack if it is one in either, wherever its words stand', async () => {
  const hearing = new VoiceHearing(
    shipped,
    openOwnPosts('two languages'),
    judgeWith('tinyld', detectLanguage),
  );
  const insult = 'Awful service, shameful staff, terrible disappointing experience everywhere.';
  const text = `Bonjour Camille, voici nos nouveaux horaires pour samedi prochain.\n${insult} ^JD`;
  const answer = draft(text, { surface: 'reply' });
  const found = furtherReview(answer, brand, {}, await hearing.hear(answer));
  const negative = found.find(({ check }) => check === 'tone/sentiment');
  expect(insult).toContain(text.slice(negative?.span.start, negative?.span.end));
});

test('a post that says again what one of hers said shows the earlier one', async () => {
  const hearing = new VoiceHearing(shipped, openOwnPosts('again'));
  await hearing.keep(own());
  const again = draft(
    'Sur l’étal demain : des poireaux, cueillis du matin. Venez tôt, il n’y en aura pas pour tous.',
  );
  const found = furtherReview(again, brand, {}, await hearing.hear(again));
  expect(found.map(({ check }) => check)).toContain('originality/near-copy');
  const elsewhere = { ...again, network: 'linkedin' };
  const there = furtherReview(elsewhere, brand, {}, await hearing.hear(elsewhere));
  expect(there.map(({ check }) => check)).not.toContain('originality/near-copy');
});

test('five posts in a row unlike the ones before are said to have drifted, before that they are not', async () => {
  const hearing = new VoiceHearing(shipped, openOwnPosts('drift'));
  const sober = days.map((day, at) => ({
    ...own()[0],
    text: `Nous vous informons que, conformément à nos conditions générales, notre établissement sera fermé ${day}.`,
    at: 90_000 + at,
    source: 'seen' as const,
  }));
  const next = draft('Sur l’étal samedi : du thym, cueilli du matin. Venez tôt.');
  await hearing.keep(own());
  expect((await hearing.hear(next)).reading?.lastFive).toBeUndefined();
  expect(await hearing.state()).toEqual({ kept: 25 });
  await hearing.keep(sober);
  const found = furtherReview(next, brand, {}, await hearing.hear(next));
  expect(found.map(({ check }) => check)).toContain('coherence/last-five');
  expect((await hearing.state()).lastFive).toBeLessThan(0.02);
});

test('models that cannot be read silence what needs them, and nothing else', async () => {
  const broken = voiceModels(() => Promise.reject(new Error('no file')));
  const hearing = new VoiceHearing(broken, openOwnPosts('broken'));
  expect(await hearing.hear(draft('La boutique ouvre demain.'))).toEqual({ ownPosts: [] });
  const torn = new VoiceHearing(
    voiceModels(async () => new Uint8Array(9)),
    openOwnPosts('torn'),
  );
  expect(await torn.hear(draft('La boutique ouvre demain.'))).toEqual({ ownPosts: [] });
});
