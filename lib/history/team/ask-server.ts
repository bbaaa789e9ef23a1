import type { TeamServer } from './team-server';
import { TeamTrouble, type TeamTroubleKind } from './team-trouble';

/** Browsers kill a worker whose answer takes 30 s. */
const patience = 25_000;
/** An answer beyond this is not read to its end. In bytes. */
const mostBytes = 32_000_000;

export interface AskTools {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
  /** Ms since 1970. */
  readonly now: () => number;
}

export interface ServerAnswer {
  readonly body: unknown;
  /** The server's clock less ours, in ms; undefined when it does not tell the time. */
  readonly skew: number | undefined;
}

const kinds: Readonly<Record<number, TeamTroubleKind>> = {
  401: 'login',
  403: 'login',
  404: 'missing',
  413: 'large',
  429: 'busy',
};

/**
 * One request to the team's database: signed in by its own header, nobody's cookies, no redirection (the login would
 * travel to who knows where), an answer of 32 MB and 25 s at the most. Rejects with `TeamTrouble`, or with the
 * signal's reason.
 */
export async function askServer(
  server: TeamServer,
  path: string,
  body: unknown,
  { fetch, signal, now }: AskTools,
): Promise<ServerAnswer> {
  const late = AbortSignal.timeout(patience);
  const either = AbortSignal.any([signal, late]);
  try {
    const response = await fetch(server.address + path, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: either,
      headers: {
        accept: 'application/json',
        authorization: `Basic ${basic(server)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await refusal(response, now());
    const sent = Date.parse(response.headers.get('date') ?? '');
    return {
      body: parse(await readText(response, either)),
      skew: Number.isNaN(sent) ? undefined : sent - now(),
    };
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof TeamTrouble ? error : new TeamTrouble('unreachable');
  }
}

/** RFC 7617, with the name and the password in UTF-8. */
function basic({ user, password }: TeamServer): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}

async function refusal(response: Response, now: number): Promise<TeamTrouble> {
  await response.body?.cancel();
  const kind = kinds[response.status] ?? (response.status >= 500 ? 'busy' : 'foreign');
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new TeamTrouble(kind, seconds > 0 ? now + Math.min(seconds, 86_400) * 1000 : undefined);
}

async function readText({ body }: Response, signal: AbortSignal): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const pieces: string[] = [];
  for (let length = 0; reader; ) {
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw new TeamTrouble('large');
    }
    pieces.push(value);
  }
  return pieces.join('');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TeamTrouble('foreign');
  }
}
