import { describe, expect, test } from 'vitest';
import en from '../public/_locales/en/messages.json';
import fr from '../public/_locales/fr/messages.json';
import { sourceFiles } from './source-files';

interface Entry {
  readonly message: string;
  readonly description?: string;
}

const english: Readonly<Record<string, Entry>> = en;
const french: Readonly<Record<string, Entry>> = fr;
const placeholders = ({ message }: Entry) => [...new Set(message.match(/\$[A-Za-z0-9_]+\$/g))].sort();
const where = (locale: Readonly<Record<string, Entry>>, wrong: (entry: Entry, key: string) => boolean) =>
  Object.entries(locale)
    .filter(([key, entry]) => wrong(entry, key))
    .map(([key, { message }]) => `${key}: ${message}`);

describe('French and English are equal', () => {
  test('every sentence exists in both', () => {
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });

  test('with the same placeholders', () => {
    expect(
      where(french, (entry, key) => {
        const other = english[key];
        // A singular may leave its number unsaid: « un mot ».
        return (
          other !== undefined &&
          !key.endsWith('_one') &&
          String(placeholders(entry)) !== String(placeholders(other))
        );
      }),
    ).toEqual([]);
  });

  test('every sentence is used, by its whole name', () => {
    const text = [
      ...sourceFiles(/\.(ts|tsx)$/, 'lib', 'components', 'entrypoints'),
      ...sourceFiles(/^wxt\.config\.ts$/, 'wxt.config.ts'),
      ...sourceFiles(/\.html$/, 'entrypoints'),
    ]
      .map((file) => file.text)
      .join('\n');
    const names = new Set(text.match(/[A-Za-z0-9_]+/g));
    const unused = Object.keys(english).filter(
      (key) =>
        !names.has(key) && !names.has(key.replace(/_(one|other)$/, '')) && !names.has(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });
});

describe('each language keeps its typography', () => {
  test('French puts a no-break space before ; : ! ? and inside guillemets', () => {
    expect(
      where(french, ({ message }) =>
        / [;:!?»]|« |[\p{L}\d](?:[;!?](?!\S*\/)|»)|«[^\u00a0\u202f]/u.test(message),
      ),
    ).toEqual([]);
  });

  test('apostrophes are typographic in both', () => {
    expect([
      ...where(french, ({ message }) => message.includes("'")),
      ...where(english, ({ message }) => message.includes("'")),
    ]).toEqual([]);
  });

  test('no sentence promises what statistics cannot', () => {
    const promise = /\bproven\b|\bprouvé|\bsignificant|\bsignificati|95 ?% (sure|sûr|certain)/i;
    expect([
      ...where(french, ({ message }) => promise.test(message)),
      ...where(english, ({ message }) => promise.test(message)),
    ]).toEqual([]);
  });

  test('the interface says vous', () => {
    const familiar = /(^|[\s(«])(tu|toi|tes|t’as)(?=[\s,.!?])/i;
    // A sentence about « tu » itself quotes it.
    expect(
      where(
        french,
        ({ message }, key) => familiar.test(message) && !/address|tu\b.*vous|voice/i.test(key + message),
      ),
    ).toEqual([]);
  });
});
