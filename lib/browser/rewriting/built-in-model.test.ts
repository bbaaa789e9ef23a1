import { describe, expect, test, vi } from 'vitest';
import { type LanguageModel, modelState, promptModel } from './built-in-model';

/**
 * The browser's own model, as its specification has it answer: no browser at hand has the model itself. What browsers
 * really expose is looked at in tests/e2e/paraphe/rewriting.test.ts.
 */
const request = { instructions: 'reword', data: '<data-k>{}</data-k>' };
const signal = () => new AbortController().signal;

function model(state: string, prompt: () => Promise<string>, languages: readonly string[] = ['en', 'fr']) {
  const destroy = vi.fn();
  const asked = vi.fn(prompt);
  const create = vi.fn(async () => ({ prompt: asked, destroy }));
  const api: LanguageModel = {
    async availability(options) {
      const wanted = options?.expectedOutputs.flatMap((one) => one.languages) ?? [];
      return wanted.every((one) => languages.includes(one)) ? state : 'unavailable';
    },
    create,
  };
  return { api, create, asked, destroy };
}
const answers = async () => '{"text":"Samedi."}';

test('it is asked with our instructions apart, a schema for its answer, and let go afterwards', async () => {
  const { api, create, asked, destroy } = model('available', answers);
  expect(await promptModel(api, request, 'fr', signal())).toBe('{"text":"Samedi."}');
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({ initialPrompts: [{ role: 'system', content: 'reword' }] }),
  );
  expect(asked).toHaveBeenCalledWith(
    request.data,
    expect.objectContaining({ responseConstraint: expect.objectContaining({ additionalProperties: false }) }),
  );
  expect(destroy).toHaveBeenCalledOnce();
});

describe('how it stands', () => {
  test.each([
    ['unavailable', 'none'],
    ['downloadable', 'to-load'],
    ['downloading', 'loading'],
    ['available', 'ready'],
    ['something new', 'none'],
  ])('%s is %s', async (said, state) => {
    expect(await modelState(model(said, answers).api, 'fr')).toBe(state);
  });

  test('a language it does not write', async () => {
    expect(await modelState(model('available', answers, ['en']).api, 'fr')).toBe('no-language');
  });

  test('a browser that has no such thing, or throws', async () => {
    expect(await modelState(undefined, 'fr')).toBe('none');
    const broken = { availability: () => Promise.reject(new Error('no')), create: model('', answers).create };
    expect(await modelState(broken, 'fr')).toBe('none');
  });
});

test.each([
  ['unavailable', 'no-model'],
  ['downloadable', 'not-loaded'],
  ['downloading', 'not-loaded'],
])('while it is %s nothing is asked', async (said, kind) => {
  const { api, create } = model(said, answers);
  await expect(promptModel(api, request, 'fr', signal())).rejects.toMatchObject({ kind });
  expect(create).not.toHaveBeenCalled();
});

test.each([
  ['NotAllowedError', 'refused'],
  ['QuotaExceededError', 'long-draft'],
  ['UnknownError', 'ill'],
])('%s is told as %s', async (name, kind) => {
  const { api, destroy } = model('available', () => Promise.reject(new DOMException('no', name)));
  await expect(promptModel(api, request, 'fr', signal())).rejects.toMatchObject({ kind });
  expect(destroy).toHaveBeenCalledOnce();
});

test('she stops it: no trouble is told', async () => {
  const stop = new AbortController();
  const { api } = model('available', () => {
    stop.abort();
    return Promise.reject(stop.signal.reason);
  });
  await expect(promptModel(api, request, 'fr', stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
});
