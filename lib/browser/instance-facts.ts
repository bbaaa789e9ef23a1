import * as v from 'valibot';
import type { InstanceFacts } from '../networks/limits/limit';
import { factsIn } from './facts-in-instance';
import { keptRecord } from './kept-record';
import { browser } from './webext';

const day = 86_400_000;
/** A server that did not answer is asked again after this long. */
const retry = 10 * 60_000;
const patience = 4_000;
/** A description of a server is a few kB; more is not one. */
const longest = 400_000;

const stored = v.record(
  v.string(),
  v.object({
    at: v.number(),
    maxCharacters: v.exactOptional(v.number()),
    charactersPerUrl: v.exactOptional(v.number()),
  }),
);
const record = keptRecord<v.InferOutput<typeof stored>>(
  () => browser.storage.local,
  'instances',
  (found) => {
    const parsed = v.safeParse(stored, found);
    return parsed.success ? parsed.output : {};
  },
);

async function askServer(host: string, fetch: typeof globalThis.fetch): Promise<InstanceFacts | undefined> {
  for (const path of ['/api/v2/instance', '/api/v1/instance']) {
    try {
      const answer = await fetch(`https://${host}${path}`, {
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patience),
      });
      const text = answer.ok ? await answer.text() : '';
      const facts = text.length > 0 && text.length < longest ? factsIn(JSON.parse(text)) : undefined;
      if (facts) return facts;
    } catch {
      // Not that address, or not JSON: the next one, or none.
    }
  }
  return undefined;
}

/** In the worker: the limits of a server that is switched on, asked at most once a day. */
export async function instanceFacts(
  host: string,
  now: number,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<InstanceFacts | undefined> {
  const known = (await record.read())[host];
  const fresh = known?.maxCharacters === undefined ? retry : day;
  if (known && known.at <= now && now - known.at < fresh) return withoutTime(known);
  const facts = (await askServer(host, fetch)) ?? (known && withoutTime(known));
  // Another server may have answered meanwhile.
  await record.change((others) => ({ ...others, [host]: { ...facts, at: now } }));
  return facts;
}

const withoutTime = ({
  at: _,
  ...facts
}: InstanceFacts & { readonly at: number }): InstanceFacts | undefined =>
  Object.keys(facts).length > 0 ? facts : undefined;
