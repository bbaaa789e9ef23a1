/**
 * A link that may be shown and opened: http or https, a host, no user name or password in it (they make a link look
 * like another host's). Anything else (`javascript:`, `data:`, `file:` …) is no link at all.
 */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || address.length > 4_000) return undefined;
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    url.username = '';
    url.password = '';
    return url.hostname === '' ? undefined : url.href;
  } catch {
    return undefined;
  }
}
