import { absoluteUrl } from '../read/absolute-url';

const inQuery = (url: URL, name: string): string | undefined =>
  absoluteUrl(url.searchParams.get(name) ?? '', undefined);

/**
 * Google Alerts writes the target mostly raw: its own `?a=1&b=2` would be cut by a query parser, so everything between
 * `url=` and the last `&ct=ga` is taken, and decoded once only if it shows signs of being encoded.
 */
function fromGoogle(url: URL): string | undefined {
  const raw = /[?&](?:url|q)=(.*)$/.exec(url.href)?.[1] ?? '';
  const end = raw.lastIndexOf('&ct=ga');
  if (end < 0) return inQuery(url, 'url') ?? inQuery(url, 'q');
  const target = raw.slice(0, end);
  try {
    return absoluteUrl(/%3F|%26|%3A%2F/i.test(target) ? decodeURIComponent(target) : target, undefined);
  } catch {
    return absoluteUrl(target, undefined);
  }
}

/** Older Google News identifiers (`CBMi…`) hold the address itself, in base64url after a protobuf tag. Newer ones do not. */
function fromGoogleNews(url: URL): string | undefined {
  const id = /\/articles\/(CBMi[\w-]+)/.exec(url.pathname)?.[1];
  if (id === undefined) return undefined;
  try {
    const bytes = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
    return /https?:\/\/[\x21-\x7e]+/.exec(bytes)?.[0];
  } catch {
    return undefined;
  }
}

/** Services that put an address of theirs before the publication's, and how to take it off again. */
const wrappers: readonly (readonly [host: RegExp, path: RegExp, unwrap: (url: URL) => string | undefined])[] =
  [
    [/(^|\.)google\.[a-z.]{2,6}$/, /^\/url$/, fromGoogle],
    [/^news\.google\.com$/, /\/articles\//, fromGoogleNews],
    [/(^|\.)bing\.com$/, /^\/news\/apiclick\.aspx$/i, (url) => inQuery(url, 'url')],
    [/(^|\.)facebook\.com$/, /^\/l\.php$/, (url) => inQuery(url, 'u')],
    [/(^|\.)linkedin\.com$/, /^\/redir\/redirect$/, (url) => inQuery(url, 'url')],
  ];

/** Where a link really leads, as far as the link itself tells; nothing is fetched to find out. */
export function unwrapLink(address: string): string {
  let current = address;
  // A wrapper in a wrapper happens; a third is somebody playing.
  for (let layer = 0; layer < 2; layer++) {
    let url: URL;
    try {
      url = new URL(current);
    } catch {
      return current;
    }
    const { hostname, pathname } = url;
    const inner = wrappers.find(([host, path]) => host.test(hostname) && path.test(pathname))?.[2](url);
    if (inner === undefined) return current;
    current = inner;
  }
  return current;
}
