import { describe, expect, test } from 'vitest';
import { checkRewrite } from './check-rewrite';

/** A model proposes; nothing that the draft did not hold comes in with its words. */
const draft = 'Samedi à 10h, @mairie vous attend au café réparation. Infos : cafe-repare.fr #Velo ^JD';
const always = () => true;

test.each([
  [
    'other words',
    'Samedi à 10h, @mairie vous accueille au café réparation. Infos : cafe-repare.fr #Velo ^JD',
  ],
  ['a link fewer', 'Samedi à 10h, @mairie vous attend au café réparation. #Velo ^JD'],
  ['another case', 'Samedi à 10 h, @Mairie vous attend au café réparation. Infos : Cafe-Repare.fr #velo ^JD'],
  ['two lines', 'Samedi à 10h, @mairie vous attend au café réparation.\nInfos : cafe-repare.fr #Velo ^JD'],
  ['an emoji made of several', 'Samedi à 10h, @mairie vous attend au café réparation 👩‍🔧 #Velo ^JD'],
])('%s may be shown', (_, text) => {
  expect(checkRewrite(draft, text, always)).toEqual({ text });
});

test('Windows line ends are line ends', () => {
  expect(checkRewrite(draft, 'Samedi,\r\ncafé réparation.', always)).toEqual({
    text: 'Samedi,\ncafé réparation.',
  });
});

describe('what is not shown', () => {
  test.each([
    ['added-link', 'Samedi, café réparation : https://evil.example/x'],
    ['added-link', 'Samedi, café réparation : evil.zip'],
    ['added-link', 'Samedi, café réparation : javascript://evil'],
    ['added-link', 'Écrivez à jo@evil.example pour samedi'],
    ['added-mention', 'Samedi, café réparation avec @rival.bsky.social'],
    ['added-mention', 'Samedi, café réparation avec(@rival)'],
    ['added-hashtag', 'Samedi, café réparation #Promo'],
    ['added-figure', 'Samedi à 11h, café réparation'],
    ['markup', 'Samedi, <b>café</b> réparation'],
    ['markup', 'Samedi, <img src=x onerror=alert(1)> café'],
    ['markup', 'Samedi, **café** réparation'],
    ['hidden-signs', 'Samedi\u202e, café réparation'],
    ['hidden-signs', 'Samedi\u200b, café réparation'],
    ['hidden-signs', 'Samedi\u0007, café réparation'],
    ['hidden-signs', 'Samedi \u{e0041}\u{e0042} café'],
    ['hidden-signs', 'Samedi \ud83d café'],
    ['too-long', 'Samedi, café. '.repeat(60)],
    ['language', 'On Saturday the repair café is open and we are waiting for you with the tools.'],
    ['same', draft],
    ['empty', '   '],
  ])('%s', (problem, text) => {
    expect(checkRewrite(draft, text, always)).toEqual({ problem });
  });

  test('what the network does not take', () => {
    expect(checkRewrite(draft, 'Samedi, café réparation.', () => false)).toEqual({ problem: 'too-long' });
  });
});
