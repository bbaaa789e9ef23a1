import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request on its way: it arrives, it is lost, or its answer is lost or somebody else's. */
export type Fate = 'through' | 'lost' | 'answer lost' | 'busy' | 'too large' | 'a page';

export interface BadLine {
  readonly origin: string;
  /** Every request that arrived here. */
  readonly asked: readonly { readonly method: string; readonly path: string; readonly length: number }[];
  close(): Promise<void>;
}

/** A line to a server on which requests meet their fate, decided by the test. */
export async function badLine(
  to: string,
  fate: (request: { readonly path: string; readonly length: number }) => Fate,
): Promise<BadLine> {
  const asked: { method: string; path: string; length: number }[] = [];
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece);
    const body = Buffer.concat(pieces);
    const request = { method: incoming.method ?? 'GET', path: incoming.url ?? '/', length: body.length };
    asked.push(request);
    const met = fate(request);
    if (met === 'lost') return void outgoing.destroy();
    if (met === 'busy') return void outgoing.writeHead(503, { 'retry-after': '120' }).end();
    if (met === 'too large') return void outgoing.writeHead(413).end();
    if (met === 'a page') return void outgoing.end('<!doctype html><title>Sign in to the Wi-Fi</title>');
    const { authorization = '', 'content-type': type = 'application/json' } = incoming.headers;
    const answer = await fetch(to + request.path, {
      method: request.method,
      headers: { authorization, 'content-type': type },
      ...(body.length > 0 ? { body } : {}),
    });
    const text = await answer.text();
    if (met === 'answer lost') return void outgoing.destroy();
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer(
    (incoming, outgoing) => void pass(incoming, outgoing).catch(() => outgoing.destroy()),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
