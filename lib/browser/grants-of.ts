import { matchPatterns } from '../networks';

/** What is switched on: origins as match patterns, networks by id, and hosts of the Mastodon servers added. */
export interface Grants {
  readonly origins: readonly string[];
  readonly networks: readonly string[];
  readonly servers: readonly string[];
}

/** Asked for readings only: no site of theirs is looked at, and nobody composes there. */
const askedOnly: ReadonlySet<string> = new Set(['https://public.api.bsky.app/*']);

/** The origins where compose boxes are. */
export const siteOrigins = (origins: readonly string[]): readonly string[] =>
  origins.filter((origin) => !askedOnly.has(origin));

const hostOf = (pattern: string): string => pattern.replace(/^https?:\/\//, '').replace(/\/.*$/, '');

/** What a list of origins amounts to. A server of its own counts as Mastodon, which has no fixed host. */
export function grantsOf(origins: readonly string[]): Grants {
  const known = matchPatterns().filter(({ matches }) => matches.length > 0);
  const sites = siteOrigins(origins);
  const on = known.filter(({ matches }) => matches.every((match) => sites.includes(match)));
  const fixed = new Set(known.flatMap(({ matches }) => matches));
  const servers = sites.filter((origin) => !fixed.has(origin)).map(hostOf);
  return {
    origins: sites,
    networks: [...on.map(({ id }) => id), ...(servers.length > 0 ? ['mastodon'] : [])],
    servers,
  };
}
