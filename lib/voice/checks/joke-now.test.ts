import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neutralVoice } from '../brand-voice';
import { readDraft } from '../read-draft';
import { loadToneModel } from '../tone/tone-model';
import { jokeNow } from './joke-now';

const model = loadToneModel(readFileSync(new URL('../models/tone-en.bin', import.meta.url)));
const found = (text: string, vigilance: 'calm' | 'surge') => {
  const reading = readDraft(text, { models: new Map([['en', model]]) });
  const draft = { text, network: 'x', surface: 'post' } as const;
  return jokeNow.run(draft, neutralVoice, { vigilance, ...(reading ? { reading } : {}) });
};
const joke = 'Lol that is hilarious, I am laughing so hard, this made me laugh haha';

test('a joke while something is brewing is held up, and none when all is calm', () => {
  expect(found(joke, 'surge').map(({ weight }) => weight)).toEqual([2]);
  expect(found(joke, 'calm')).toEqual([]);
});

test.each(['The bakery opens at seven tomorrow.', 'We are looking into it and will be back to you tonight.'])(
  '%s is no joke, whatever is brewing',
  (text) => {
    expect(found(text, 'surge')).toEqual([]);
  },
);
