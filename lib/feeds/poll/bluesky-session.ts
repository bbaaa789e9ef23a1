import * as v from 'valibot';

/** A session of the user's own account, kept in the extension's storage only. */
export interface BlueskySession {
  readonly access: string;
  readonly refresh: string;
}

const answer = v.object({ accessJwt: v.string(), refreshJwt: v.string() });
const service = 'https://bsky.social/xrpc';

async function ask(
  fetch: typeof globalThis.fetch,
  method: string,
  init: RequestInit,
): Promise<BlueskySession | undefined> {
  try {
    const response = await fetch(`${service}/${method}`, { method: 'POST', credentials: 'omit', ...init });
    const parsed = v.safeParse(answer, await response.json());
    if (!response.ok || !parsed.success) return undefined;
    return { access: parsed.output.accessJwt, refresh: parsed.output.refreshJwt };
  } catch {
    return undefined;
  }
}

/** Opens a session with an app password; undefined when it is refused. com.atproto.server.createSession */
export const openBlueskySession = (
  fetch: typeof globalThis.fetch,
  identifier: string,
  appPassword: string,
  signal: AbortSignal,
): Promise<BlueskySession | undefined> =>
  ask(fetch, 'com.atproto.server.createSession', {
    signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier, password: appPassword }),
  });

/** Renews a session, which lasts about two hours. com.atproto.server.refreshSession */
export const renewBlueskySession = (
  fetch: typeof globalThis.fetch,
  { refresh }: BlueskySession,
  signal: AbortSignal,
): Promise<BlueskySession | undefined> =>
  ask(fetch, 'com.atproto.server.refreshSession', {
    signal,
    headers: { authorization: `Bearer ${refresh}` },
  });

/** What `keyOf` gives for a Bluesky source. */
export const blueskyKey = ({ access }: BlueskySession): Readonly<Record<string, string>> => ({
  authorization: `Bearer ${access}`,
});
