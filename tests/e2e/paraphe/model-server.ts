import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ModelAnswer = (response: ServerResponse, request: IncomingMessage) => void;

const event = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;

/** Streams a wording as servers of the protocol do: a piece at a time, then the last sign. */
export const saying =
  (text: string): ModelAnswer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of JSON.stringify({ text }).match(/.{1,12}/gsu) ?? []) response.write(event(piece));
    response.end('data: [DONE]\n\n');
  };

/** A few words of a wording, and then silence. */
export const stalling: ModelAnswer = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(event('{"text":"Samedi'));
};

export const answering =
  (status: number, body: string, type = 'application/json'): ModelAnswer =>
  (response) => {
    response.on('error', () => {});
    response.writeHead(status, { 'content-type': type }).end(body);
  };

interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly messages?: readonly { readonly role: string; readonly content: string }[] };
}

/** A server of chat completions on this machine, which keeps what it was asked and can be made to misbehave. */
export async function modelServer() {
  const asked: Asked[] = [];
  let answer: ModelAnswer = saying('');
  let closed = 0;
  const server = createServer((request, response) => {
    // A browser may ask first whether a page may ask: an extension that was allowed need not.
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString() || '{}');
      asked.push({ path: request.url ?? '', headers: request.headers, body });
      response.on('close', () => {
        if (!response.writableFinished) closed += 1;
      });
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    /** Answers that were cut off by who asked. */
    get closed() {
      return closed;
    },
    answers(next: ModelAnswer) {
      answer = next;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
