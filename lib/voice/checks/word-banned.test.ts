import { expect, test } from 'vitest';
import type { Draft } from '../../draft/draft';
import type { BrandVoice } from '../brand-voice';
import { wordBanned } from './word-banned';

const draft = (text: string): Draft => ({ text, network: 'other', surface: 'post' });
const voice: BrandVoice = {
  address: {},
  words: [
    { word: 'client', kind: 'banned', instead: 'membre', reason: 'on dit membre depuis 2024' },
    { word: 'pas de souci', kind: 'banned', instead: 'avec plaisir' },
    { word: 'cheap', kind: 'banned' },
  ],
};

test('a banned word is named with the brand’s own reason, and its better word keeps the capitals', () => {
  const text = 'CLIENT fidèle, Client content.';
  const [finding, ...others] = wordBanned.run(draft(text), voice, {});
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    topic: 'client',
    span: { start: 0, end: 6 },
    alsoAt: [{ start: 15, end: 21 }],
  });
  expect(finding?.reason.params).toEqual({ WORD: 'CLIENT', WHY: 'on dit membre depuis 2024' });
  expect(finding?.edits[0]?.text).toBe('MEMBRE');
});

test('a phrase is found across its spaces', () => {
  const [finding] = wordBanned.run(draft('Pas de  souci, on regarde.'), voice, {});
  expect(finding?.edits[0]).toMatchObject({ span: { start: 0, end: 13 }, text: 'Avec plaisir' });
});

test.each(['Clientèle fidèle', '#client @client https://client.example.com', 'Pas. De souci', 'cheapest'])(
  'another word is left alone: %s',
  (text) => {
    expect(wordBanned.run(draft(text), voice, {})).toEqual([]);
  },
);
