import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { loopbackServer } from '../../../tests/loopback-server';
import { askEndpoint } from './ask-endpoint';

/** A server of the protocol on this machine, which behaves, misbehaves, and attacks. */
const { answers, asked, origin } = loopbackServer();
const path = '/v1/chat/completions';
const request = { instructions: 'reword', data: '<data-k>{}</data-k>' };

const ask = (
  tools: {
    signal?: AbortSignal;
    patience?: { first: number; last: number };
    told?: (n: number) => void;
  } = {},
) =>
  askEndpoint(
    { address: origin() + path, pattern: 'http://127.0.0.1/*', model: 'small', key: 'sk-test' },
    request,
    { fetch, signal: new AbortController().signal, told: () => {}, ...tools },
  );

const answer = (make: (response: ServerResponse, request: IncomingMessage) => void) =>
  answers.set(path, (request, response) => make(response, request));
const json = (body: unknown, status = 200) =>
  answer((response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
const whole = (message: object) => ({ choices: [{ message: { role: 'assistant', ...message } }] });
const event = (delta: object) => `data: ${JSON.stringify({ choices: [{ delta }] })}\n\n`;
const stream = (...parts: readonly string[]) =>
  answer((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    for (const part of parts) response.write(part);
    response.end();
  });

test('it asks for one answer: two messages, no tool, no cookie, the key in its header', async () => {
  let body = '';
  answer((response, request) => {
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(whole({ content: 'Samedi.' })));
    });
  });
  expect(await ask()).toBe('Samedi.');
  expect(JSON.parse(body)).toEqual({
    model: 'small',
    stream: true,
    messages: [
      { role: 'system', content: 'reword' },
      { role: 'user', content: '<data-k>{}</data-k>' },
    ],
  });
  expect(asked[0]?.headers.authorization).toBe('Bearer sk-test');
  expect(asked[0]?.headers.cookie).toBeUndefined();
});

test('a stream is put together, and tells how far it is', async () => {
  const seen: number[] = [];
  const words = event({ content: 'é' });
  const bytes = Buffer.from(words);
  answer((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(event({ role: 'assistant', content: '' }));
    // A letter cut in two by the network.
    const cut = bytes.indexOf(0xc3) + 1;
    response.write(bytes.subarray(0, cut), () =>
      response.end(`${bytes.subarray(cut).toString('latin1')}`, 'latin1'),
    );
  });
  expect(await ask({ told: (length) => seen.push(length) })).toBe('é');
  expect(seen.at(-1)).toBe(1);
});

test.each([
  ['an unfinished last line', [event({ content: 'Sam' }), event({ content: 'edi' }).trim()], 'Samedi'],
  ['comments and a last sign', [': hello\n\n', event({ content: 'Samedi' }), 'data: [DONE]\n\n'], 'Samedi'],
  ['usage without a choice', [event({ content: 'Samedi' }), 'data: {"choices":[],"usage":{}}\n\n'], 'Samedi'],
  ['lines of nonsense', ['data: {{{\n\n', 'data: 12\n\n', event({ content: 'Samedi' })], 'Samedi'],
  ['tool calls only', [event({ tool_calls: [{ function: { name: 'publish' } }] })], ''],
])('a stream with %s', async (_, parts, said) => {
  stream(...parts);
  expect(await ask()).toBe(said);
});

describe('what is in the way has a name', () => {
  test.each([
    [401, 'login'],
    [403, 'forbidden'],
    [404, 'missing'],
    [413, 'long-draft'],
    [429, 'busy'],
    [400, 'not-taken'],
    [500, 'ill'],
    [503, 'busy'],
  ])('%i: %s', async (status, kind) => {
    json({ error: { message: 'no' } }, status);
    await expect(ask()).rejects.toMatchObject({ kind });
  });

  test('a redirect is not followed: the key would go with it', async () => {
    answers.set('/elsewhere', (_, response) => void response.end(JSON.stringify(whole({ content: 'x' }))));
    answer((response) => void response.writeHead(307, { location: '/elsewhere' }).end());
    await expect(ask()).rejects.toMatchObject({ kind: 'redirected' });
    expect(asked.map(({ url }) => url)).toEqual([path]);
  });

  test.each([
    ['a page', '<html>Log in</html>'],
    ['another JSON', '{"result":"Samedi"}'],
    ['no choice', '{"choices":[]}'],
    ['an error in a whole answer', '{"error":{"message":"no"}}'],
    ['half an answer', '{"choices":[{"mess'],
  ])('%s is not of the protocol', async (_, body) => {
    answer((response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(body));
    await expect(ask()).rejects.toMatchObject({ kind: 'foreign' });
  });

  test('a model that declines', async () => {
    json(whole({ content: null, refusal: 'I would rather not.' }));
    await expect(ask()).rejects.toMatchObject({ kind: 'refused' });
  });

  test.each(['text/event-stream', 'application/json'])('ten megabytes of %s', async (type) => {
    answer((response) => {
      response.on('error', () => {});
      response.writeHead(200, { 'content-type': type }).end(event({ content: 'a'.repeat(10_000_000) }));
    });
    await expect(ask()).rejects.toMatchObject({ kind: 'too-long' });
  });

  test('nobody answers at all', async () => {
    answer((response) => void response.destroy());
    await expect(ask()).rejects.toMatchObject({ kind: 'unreachable' });
  });

  test('no head of an answer in time', async () => {
    answer(() => {});
    await expect(ask({ patience: { first: 30, last: 30 } })).rejects.toMatchObject({ kind: 'slow' });
  });

  test('a stream that never ends', async () => {
    answer((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(event({ content: 'Sam' }));
    });
    await expect(ask({ patience: { first: 5_000, last: 30 } })).rejects.toMatchObject({ kind: 'slow' });
  });
});

test('she stops it, and the server sees it stop', async () => {
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    answer((response, request) => {
      request.socket.on('close', () => resolve());
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(event({ content: 'Sam' }));
    });
  });
  const question = ask({ signal: stop.signal, told: () => stop.abort() });
  await expect(question).rejects.toMatchObject({ name: 'AbortError' });
  await stopped;
});
