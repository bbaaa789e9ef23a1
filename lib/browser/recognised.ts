import * as v from 'valibot';
import { matchPatterns } from '../networks';
import { type Recognition, recognitions } from '../networks/recognition';
import { grantedOrigins } from './grants';
import { keptRecord } from './kept-record';
import { originCovers } from './origin-covers';
import { browser } from './webext';

const key = 'recognised';
/** Often enough to say "today"; a disk is not written to at each focus. */
const hour = 3_600_000;

const times = v.record(v.picklist(recognitions), v.number());
const schema = v.record(v.string(), times);

/** When a compose box was last met, by how it was recognised; ms since 1970. */
export type Met = Partial<Readonly<Record<Recognition, number>>>;

/** By network, or by host for software that runs on any. Never an address of a page, never anything written. */
export type Recognised = Readonly<Record<string, Met>>;

const record = keptRecord<Recognised>(
  () => browser.storage.local,
  key,
  (stored) => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : {};
  },
);

export const recognised = record.read;

/** Where a box counts: at its network when that has hosts of its own, else at its server, if it is switched on. */
async function placeOf(network: string, url: URL): Promise<string | undefined> {
  const own = matchPatterns().find(({ id }) => id === network)?.matches ?? [];
  if (own.some((pattern) => originCovers(pattern, url))) return network;
  return (await grantedOrigins()).some((origin) => originCovers(origin, url)) ? url.hostname : undefined;
}

/** In the worker: a box was met. Written at most once an hour for each network and way of recognising. */
export async function noteRecognised(
  network: string,
  how: Recognition,
  address: string,
  now: number,
): Promise<void> {
  const place = URL.canParse(address) ? await placeOf(network, new URL(address)) : undefined;
  if (place === undefined) return;
  await record.change((before) => {
    const last = before[place]?.[how];
    if (last !== undefined && last <= now && now - last < hour) return before;
    return { ...before, [place]: { ...before[place], [how]: now } };
  });
}

/** Calls back at each change, until the signal aborts. */
export function onRecognised(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.hasOwn(changes, key)) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
