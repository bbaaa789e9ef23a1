import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on this machine for the tests of one file: answers by path, emptied before each test. */
export function loopbackServer() {
  const answers = new Map<string, Answer>();
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const answer = answers.get(request.url ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    answers.clear();
    asked.length = 0;
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { answers, asked, server, origin };
}
