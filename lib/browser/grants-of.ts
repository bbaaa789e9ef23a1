import { matchPatterns } from '../networks';

/** What is switched on: origins as match patterns, networks by id, and hosts of the Mastodon servers added. */
export interface Grants {
  readonly origins: readonly string[];
  readonly networks: readonly string[];
  readonly servers: readonly string[];
}

const hostOf = (pattern: string): string => pattern.replace(/^https?:\/\//, '').replace(/\/.*$/, '');

/** What a list of origins amounts to. A server of its own counts as Mastodon, which has no fixed host. */
export function grantsOf(origins: readonly string[]): Grants {
  const known = matchPatterns().filter(({ matches }) => matches.length > 0);
  const on = known.filter(({ matches }) => matches.every((match) => origins.includes(match)));
  const fixed = new Set(known.flatMap(({ matches }) => matches));
  const servers = origins.filter((origin) => !fixed.has(origin)).map(hostOf);
  return {
    origins,
    networks: [...on.map(({ id }) => id), ...(servers.length > 0 ? ['mastodon'] : [])],
    servers,
  };
}
