import type { Validators } from './source-state';

const mostBytes = 2_000_000;
const patience = 25_000;

/** What is needed to ask: `fetch` as the browser has it, what stops us, and what a signed-in source adds. */
export interface FetchTools {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** ms; 25 s unless a test is in a hurry. Browsers kill a worker whose answer takes 30 s. */
  readonly patience?: number;
  /** Reads the body of an error too, for servers that say in it what is wrong. */
  readonly withErrors?: boolean;
}

/** The server's answer, its body cut at 2 MB. */
export interface FeedAnswer {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly contentType: string;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly retryAfter: string | null;
}

/**
 * Asks for a feed: nobody's cookies, our own validators, no cache between (a browser's would answer without asking), the
 * body read in pieces and dropped past 2 MB. Rejects only when `signal` aborts.
 */
export async function fetchFeed(
  address: string,
  validators: Validators | undefined,
  tools: FetchTools,
): Promise<FeedAnswer | 'offline' | 'timeout'> {
  const late = AbortSignal.timeout(tools.patience ?? patience);
  const signal = AbortSignal.any([tools.signal, late]);
  try {
    const response = await tools.fetch(address, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal,
      headers: {
        accept:
          'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, */*;q=0.8',
        ...(validators?.etag !== undefined && { 'if-none-match': validators.etag }),
        ...(validators?.modified !== undefined && { 'if-modified-since': validators.modified }),
        ...tools.headers,
      },
    });
    const { status, headers } = response;
    const wanted = status === 200 || tools.withErrors === true;
    const bytes = wanted ? await readBody(response, signal) : new Uint8Array();
    if (!wanted) await response.body?.cancel();
    return {
      status,
      bytes,
      address: response.url || address,
      contentType: headers.get('content-type') ?? '',
      etag: headers.get('etag'),
      modified: headers.get('last-modified'),
      retryAfter: headers.get('retry-after'),
    };
  } catch {
    tools.signal.throwIfAborted();
    return late.aborted ? 'timeout' : 'offline';
  }
}

async function readBody({ body }: Response, signal: AbortSignal): Promise<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < mostBytes) {
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  if (length >= mostBytes) await reader.cancel();
  const bytes = new Uint8Array(Math.min(length, mostBytes));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, bytes.length - at), at);
    at += Math.min(piece.length, bytes.length - at);
  }
  return bytes;
}
