const secret = /^(feed|user|token|key|api_?key|auth|password|secret|sig|signature)$/i;

/**
 * A feed's address as it may appear in a log, a report or a team's settings. Whoever holds the address of a Google Alert,
 * a Talkwalker alert or a private Reddit feed can read it: the parts that are keys are replaced by `…`.
 */
export function withoutSecrets(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return '…';
  }
  const query = [...url.searchParams]
    .map(([name, value]) => `${name}=${secret.test(name) ? '…' : value}`)
    .join('&');
  const path = url.pathname
    .replace(/^(\/alerts\/feeds\/).*/, '$1…')
    .replace(/^(\/alerts\/rss\/).*/, '$1…')
    .replace(/\/[\w-]{32,}(?=\/|$)/g, '/…');
  return `${url.origin}${path}${query === '' ? '' : `?${query}`}`;
}
