/** Does a match pattern of ours (`https://x.com/*`, `https://*.reddit.com/*`) cover this address? */
export function originCovers(
  pattern: string,
  { protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>,
): boolean {
  const [, scheme = '', host = ''] = /^([^:]+:)\/\/([^/]+)/.exec(pattern) ?? [];
  if (scheme !== protocol) return false;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}
