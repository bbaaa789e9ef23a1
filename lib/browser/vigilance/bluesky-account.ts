import * as v from 'valibot';
import {
  type BlueskySession,
  blueskyKey,
  openBlueskySession,
  renewBlueskySession,
} from '../../feeds/poll/bluesky-session';
import type { Source } from '../../feeds/poll/source';
import type { VigilanceStore } from './vigilance-store';

const schema = v.object({
  identifier: v.string(),
  password: v.string(),
  session: v.exactOptional(v.object({ access: v.string(), refresh: v.string() })),
  /** When the session was opened or renewed, ms since 1970. */
  since: v.exactOptional(v.number()),
});

type Account = v.InferOutput<typeof schema>;

const place = 'bluesky';
/** Sessions last about two hours. */
const lasts = 90 * 60_000;

const parse = (stored: unknown): Account | undefined => {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
};

/** Keeps an account and its app password, in the extension's own database only; empty words forget it. */
export async function keepBlueskyAccount(
  store: VigilanceStore,
  identifier: string,
  password: string,
): Promise<void> {
  if (identifier === '' || password === '') await store.memory.delete(place);
  else await store.remember(place, { identifier: identifier.replace(/^@/, ''), password });
}

export const hasBlueskyAccount = async (store: VigilanceStore): Promise<boolean> =>
  (await store.recall(place, parse)) !== undefined;

/** What a Bluesky search sends along; undefined without an account, or when Bluesky refuses it. */
export async function blueskyKeyOf(
  store: VigilanceStore,
  { kind }: Source,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>> | undefined> {
  const account = kind === 'bluesky' ? await store.recall(place, parse) : undefined;
  if (!account) return undefined;
  const { session, since = 0, identifier, password } = account;
  if (session && Date.now() - since < lasts) return blueskyKey(session);
  const fetch = globalThis.fetch.bind(globalThis);
  const within = AbortSignal.any([signal, AbortSignal.timeout(12_000)]);
  const renewed: BlueskySession | undefined =
    (session && (await renewBlueskySession(fetch, session, within))) ??
    (await openBlueskySession(fetch, identifier, password, within));
  if (!renewed) return undefined;
  await store.remember(place, { identifier, password, session: { ...renewed }, since: Date.now() });
  return blueskyKey(renewed);
}
