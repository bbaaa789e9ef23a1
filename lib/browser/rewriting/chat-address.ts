/** Where a model of her own answers, and the one origin to ask permission for. */
export interface ChatAddress {
  readonly address: string;
  readonly pattern: string;
}

const own = ['localhost', '127.0.0.1'];

/**
 * The address of chat completions from what she typed: `https://host/v1`, or that address itself. `http` is for this
 * very computer only. Undefined when it is neither, or holds a login.
 */
export function chatAddress(typed: string): ChatAddress | undefined {
  const text = typed.trim();
  const full = /^[a-z]+:\/\//i.test(text)
    ? text
    : `${own.some((host) => text.startsWith(host)) ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const isOwn = own.includes(url.hostname);
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(url.hostname);
  if (url.username || url.password || !(isOwn || isHost)) return undefined;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) return undefined;
  const path = url.pathname.replace(/\/+$/, '');
  const chat = '/chat/completions';
  const whole = path.endsWith(chat) ? path : `${path === '' ? '/v1' : path}${chat}`;
  return {
    address: `${url.origin}${whole}${url.search}`,
    // Match patterns of both browsers know hosts, not ports.
    pattern: `${url.protocol}//${url.hostname}/*`,
  };
}
