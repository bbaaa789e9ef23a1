import type { Sentence } from '../draft/message-key';
import {
  type Audience,
  type BrandVoice,
  type BrandWord,
  dimensionNames,
  neutralVoice,
  type VoiceTraits,
} from './brand-voice';
import { isLanguage } from './language';

const longestPack = 500_000;
const mostWords = 2_000;
const longestWord = 80;
const longestSentence = 500;

type Fields = Readonly<Record<string, unknown>>;
type Complain = (field: string) => void;

/**
 * A brand pack as it comes (a file, a paste, a synced record): every property that makes sense is kept, every
 * other is left out with a sentence that names it. Takes the JSON text or its value; never throws.
 * Words are words: nothing in a pack is ever read as an expression.
 */
export function parseBrandVoice(value: unknown): { voice: BrandVoice; problems: Sentence[] } {
  const problems: Sentence[] = [];
  const given = typeof value === 'string' ? fromText(value) : value;
  if (!isFields(given)) {
    return { voice: neutralVoice, problems: [{ key: 'brandPackUnreadable' }] };
  }
  const complain: Complain = (field) => {
    if (problems.length < 20) problems.push({ key: 'brandPackFieldIgnored', params: { FIELD: field } });
  };
  const traits = parseTraits(given, '', complain);
  const exceptions = (field: 'perNetwork' | 'perAccount', name: RegExp) => {
    const parsed = entriesOf(given[field], field, complain).flatMap(([place, own]) => {
      if (isFields(own) && name.test(place))
        return [[place, parseTraits(own, `${field}.${place}.`, complain)] as const];
      complain(`${field}.${place.slice(0, 40)}`);
      return [];
    });
    return parsed.length === 0 ? {} : { [field]: Object.fromEntries(parsed) };
  };
  const name = textOf(given.name, longestWord);
  return {
    voice: {
      ...traits,
      address: traits.address ?? {},
      words: traits.words ?? [],
      ...(name === undefined ? {} : { name }),
      ...exceptions('perNetwork', /^[a-z0-9-]{1,40}$/u),
      ...exceptions('perAccount', /^(?!\s)[^\p{Cc}]{1,80}(?<!\s)$/u),
    },
    problems,
  };
}

function fromText(text: string): unknown {
  if (text.length > longestPack) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entriesOf(value: unknown, field: string, complain: Complain): [string, unknown][] {
  if (value === undefined) return [];
  if (isFields(value)) return Object.entries(value).slice(0, 100);
  complain(field);
  return [];
}

/** A short text, trimmed; `undefined` when it is none. */
function textOf(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' || text.length > longest ? undefined : text;
}

/** Runs one reader over one property: left out silently when absent, with a word when senseless. */
function read<T>(
  value: unknown,
  field: string,
  complain: Complain,
  reader: (value: unknown) => T | undefined,
) {
  if (value === undefined) return undefined;
  const found = reader(value);
  if (found === undefined) complain(field);
  return found;
}

const oneOf =
  <T extends string | number>(...allowed: readonly T[]) =>
  (value: unknown): T | undefined =>
    allowed.find((one) => one === value);

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000 ? value : undefined;

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value)
    ? value.slice(0, mostWords).flatMap((one) => textOf(one, longestWord) ?? [])
    : undefined;

function parseTraits(given: Fields, path: string, complain: Complain): Partial<VoiceTraits> {
  const address: Record<string, unknown> = {};
  for (const [language, habit] of entriesOf(given.address, `${path}address`, complain)) {
    const found = isLanguage(language) ? oneOf('tu', 'vous', 'none', 'either')(habit) : undefined;
    if (found === undefined) complain(`${path}address.${language.slice(0, 40)}`);
    else address[language] = found;
  }
  const dimensions: Record<string, unknown> = {};
  for (const [name, point] of entriesOf(given.dimensions, `${path}dimensions`, complain)) {
    const found = oneOf(...dimensionNames)(name) && oneOf(-1, 0, 1)(point);
    if (found === undefined) complain(`${path}dimensions.${name.slice(0, 40)}`);
    else dimensions[name] = found;
  }
  const inclusive = read(
    given.inclusive,
    `${path}inclusive`,
    complain,
    oneOf('off', 'doublet', 'middle-dot', 'full-stop', 'parentheses'),
  );
  const group = <T>(field: string, reader: (fields: Fields, path: string) => T): Record<string, T> => {
    const value = given[field];
    if (value === undefined) return {};
    if (isFields(value)) return { [field]: reader(value, `${path}${field}.`) };
    complain(`${path}${field}`);
    return {};
  };
  return {
    ...(Object.keys(address).length === 0 ? {} : { address }),
    ...(Object.keys(dimensions).length === 0 ? {} : { dimensions }),
    ...(given.words === undefined ? {} : { words: parseWords(given.words, `${path}words`, complain) }),
    ...(inclusive === undefined ? {} : { inclusive }),
    ...group('audience', (fields, at) => parseAudience(fields, at, complain)),
    ...group('emoji', (fields, at) =>
      defined({
        most: read(fields.most, `${at}most`, complain, count),
        banned: read(fields.banned, `${at}banned`, complain, texts),
      }),
    ),
    ...group('hashtags', (fields, at) =>
      defined({
        most: read(fields.most, `${at}most`, complain, count),
        placed: read(fields.placed, `${at}placed`, complain, oneOf('anywhere', 'end')),
      }),
    ),
    ...group('punctuation', (fields, at) =>
      defined({ exclamations: read(fields.exclamations, `${at}exclamations`, complain, count) }),
    ),
  };
}

const parseAudience = (fields: Fields, at: string, complain: Complain): Audience =>
  defined({
    who: read(fields.who, `${at}who`, complain, (who) => textOf(who, longestSentence)),
    reading: read(fields.reading, `${at}reading`, complain, oneOf('simple', 'general', 'expert')),
    jargon: read(fields.jargon, `${at}jargon`, complain, texts),
  });

function parseWords(value: unknown, field: string, complain: Complain): readonly BrandWord[] {
  if (!Array.isArray(value)) {
    complain(field);
    return [];
  }
  return value.slice(0, mostWords).flatMap((entry: unknown, at): BrandWord[] => {
    const fields = isFields(entry) ? entry : {};
    const word = textOf(fields.word, longestWord);
    const kind = oneOf('preferred', 'banned')(fields.kind);
    if (word === undefined || kind === undefined) {
      complain(`${field}[${at}]`);
      return [];
    }
    const instead = textOf(fields.instead, longestWord);
    const reason = textOf(fields.reason, longestSentence);
    return [{ word, kind, ...defined({ instead, reason }) }];
  });
}

/** Without the properties that are `undefined`: an absent habit is absent. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
