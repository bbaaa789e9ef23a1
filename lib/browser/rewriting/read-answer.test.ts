import { expect, test } from 'vitest';
import { readAnswer } from './read-answer';

/** A model answers with one object that holds one text, or nothing of its answer is used. */
const say = (text: string) => JSON.stringify({ text });

test.each([
  ['the object alone', say('Samedi.')],
  ['a fence', `\`\`\`json\n${say('Samedi.')}\n\`\`\``],
  ['thinking aloud', `<think>{"text":"no"} hm</think>\n${say('Samedi.')}`],
  ['a sentence before', `Here you are: ${say('Samedi.')}`],
])('%s is read', (_, raw) => {
  expect(readAnswer(raw)).toEqual({ said: 'Samedi.' });
});

test.each([
  ['no JSON', 'Samedi, venez !'],
  ['a list', '["Samedi"]'],
  ['a number', '{"text": 12}'],
  ['one thing more', '{"text":"Samedi","tool":"post"}'],
  ['another shape', '{"tool_calls":[{"name":"publish"}]}'],
  ['half an object', '{"text":"Samedi'],
  ['deep nesting', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
  ['thoughts only', '<think>Saturday'],
])('%s is not', (_, raw) => {
  expect(readAnswer(raw)).toEqual({ problem: 'foreign' });
});

test('silence is silence', () => {
  expect(readAnswer(' \n')).toEqual({ problem: 'empty' });
});

test('ten megabytes are too long', () => {
  expect(readAnswer(say('a'.repeat(10_000_000)))).toEqual({ problem: 'too-long' });
});
