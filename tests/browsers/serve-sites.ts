import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { connect, createServer as createTcpServer, type Server } from 'node:net';
import { selfSignedCertificate } from './self-signed-certificate.ts';

export interface SiteRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface SiteResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A page as text is served as HTML; `undefined` is a 404. */
export type SiteHandler = (
  request: SiteRequest,
) => SiteResponse | string | undefined | Promise<SiteResponse | string | undefined>;

/** Handlers by host name; `*` answers for every other host. */
export type SiteHandlers = Readonly<Record<string, SiteHandler>>;

export interface Sites {
  /** Port of the https server on 127.0.0.1. */
  readonly httpsPort: number;
  /** Port of a CONNECT proxy that leads every host to it. */
  readonly proxyPort: number;
  /** Every request so far, oldest first: what a test may assert was, or was not, asked. */
  readonly requests: readonly SiteRequest[];
  /** Adds or replaces handlers while running. */
  serve(handlers: SiteHandlers): void;
  close(): Promise<void>;
}

/** Serves invented pages at real host names (`x.com`) to a browser launched with `{ sites }`. Nothing leaves the machine. */
export async function serveSites(handlers: SiteHandlers = {}): Promise<Sites> {
  const current = new Map(Object.entries(handlers));
  const requests: SiteRequest[] = [];
  const https = createServer(await selfSignedCertificate(), async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    requests.push(request);
    const handler = current.get(request.url.hostname) ?? current.get('*');
    try {
      answer(outgoing, await handler?.(request));
    } catch (error) {
      answer(outgoing, { status: 500, body: String(error) });
    }
  });
  const httpsPort = await listen(https);
  const proxy = connectProxy(httpsPort);
  const proxyPort = await listen(proxy);
  return {
    httpsPort,
    proxyPort,
    requests,
    serve(more) {
      for (const [host, handler] of Object.entries(more)) current.set(host, handler);
    },
    async close() {
      https.closeAllConnections();
      https.close();
      proxy.close();
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SiteRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', `https://${incoming.headers.host}`),
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function answer(outgoing: ServerResponse, response: SiteResponse | string | undefined): void {
  const full = typeof response === 'string' ? { body: response } : (response ?? { status: 404, body: '' });
  outgoing.writeHead(full.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...full.headers });
  outgoing.end(full.body);
}

/** Whatever host is asked for, the tunnel ends at our own server. */
function connectProxy(httpsPort: number): Server {
  return createTcpServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (data) => {
      if (!data.toString('latin1').startsWith('CONNECT ')) return client.end('HTTP/1.1 502 No\r\n\r\n');
      const server = connect(httpsPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        server.pipe(client).pipe(server);
      });
      server.on('error', () => client.destroy());
      client.on('close', () => server.destroy());
    });
  });
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
