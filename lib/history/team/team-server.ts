/** A database of the CouchDB protocol that a team shares, and who we are there. */
export interface TeamServer {
  /** `https://host/database`, without a slash at its end. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** CouchDB's rule for the names of databases; a path before it, for servers that live behind one. */
const database = /^\/(?:[\w.~-]+\/)*[a-z][a-z0-9_$()+-]*$/;

/**
 * The address of a team's database as somebody typed or pasted it, or undefined when it is not one. Only https: what
 * goes there is signed in. A login written inside the address is left out: it has fields of its own.
 */
export function teamAddress(typed: string): string | undefined {
  const text = typed.trim();
  const full = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full)) return undefined;
  const { protocol, host, pathname } = new URL(full);
  const path = pathname.replace(/\/+$/, '');
  if (protocol !== 'https:' || !database.test(decodeURI(path))) return undefined;
  return `https://${host}${path}`;
}
