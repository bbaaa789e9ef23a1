import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSignature } from '../lib/signature/find-signature';
import { isCommonFirstName } from '../lib/signature/lexicons/first-name-list';

const messages = (name: string): readonly string[] =>
  readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n'));

const found = (text: string): string => {
  const span = findSignature(text, { isFirstName: isCommonFirstName })?.span;
  return span
    ? `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`
    : text;
};

describe('the replies of telecoms, airlines, railways, banks and shops', () => {
  it.each(messages('signed-replies'))('%j is signed just there', (message) => {
    expect(found(message.replace(/[⟦⟧]/gu, ''))).toBe(message);
  });

  const unsigned = messages('unsigned-replies');
  it.each(unsigned)('%j is not signed', (message) => {
    expect(found(message)).toBe(message);
  });

  // Where the message speaks for a "we", more passes for a name; "… Jenny" then is one.
  const names = /^@user (?:Jenny|Julie|\(Paul\)|Thanks, Jenny 😊|Hi Marie.*)$/u;
  it.each([
    'Hi Dana, thanks for your message, we are looking into it for you.',
    'Bonjour Léa, merci de votre message, nous regardons cela pour vous.',
  ])('none of these endings signs “%s”', (reply) => {
    const endings = unsigned.filter((message) => message.startsWith('@user ') && !names.test(message));
    const texts = endings.map((message) => message.replace('@user', reply));
    expect(texts.map(found)).toEqual(texts);
  });
});
