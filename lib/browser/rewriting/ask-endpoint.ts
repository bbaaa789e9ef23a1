import type { RewriteRequest } from '../../voice/rewrite/rewrite-request';
import { readChat } from './read-chat';
import { RewriteTrouble, type RewriteTroubleKind } from './rewrite-trouble';
import type { Endpoint } from './rewriting-store';

interface Tools {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
  /** Hears how many characters have come. */
  readonly told: (length: number) => void;
  /** Ms until the first byte, and until the last. */
  readonly patience?: { readonly first: number; readonly last: number };
}

/** Browsers give a worker 30 s for the head of an answer; then ours is to say it first. */
const usualPatience = { first: 25_000, last: 90_000 };

const kinds: Readonly<Record<number, RewriteTroubleKind>> = {
  401: 'login',
  403: 'forbidden',
  404: 'missing',
  413: 'long-draft',
  429: 'busy',
  503: 'busy',
};

function troubleOf({ status, type }: Response): RewriteTroubleKind | undefined {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirected';
  if (status >= 200 && status < 300) return undefined;
  return kinds[status] ?? (status >= 500 ? 'ill' : 'not-taken');
}

/**
 * Asks her model for one wording and gives its raw answer. No cookie, no page's address, no redirect followed, and the
 * key goes to that address only.
 * @throws {RewriteTrouble} for whatever is in the way; the signal's reason when it was stopped
 */
export async function askEndpoint(
  { address, model, key }: Endpoint,
  { instructions, data }: RewriteRequest,
  { fetch, signal, told, patience = usualPatience }: Tools,
): Promise<string> {
  const late = new AbortController();
  const until = (ms: number) => setTimeout(() => late.abort(new RewriteTrouble('slow')), ms);
  let timer = until(patience.first);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      // Nothing else: servers of this protocol differ in what more they take.
      body: JSON.stringify({
        model,
        stream: true,
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: data },
        ],
      }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.any([signal, late.signal]),
    });
    clearTimeout(timer);
    timer = until(patience.last);
    const trouble = troubleOf(response);
    if (trouble) {
      response.body?.cancel().catch(() => {});
      throw new RewriteTrouble(trouble);
    }
    return await readChat(response, told);
  } catch (error) {
    signal.throwIfAborted();
    if (late.signal.aborted) throw late.signal.reason;
    throw error instanceof RewriteTrouble ? error : new RewriteTrouble('unreachable');
  } finally {
    clearTimeout(timer);
  }
}
