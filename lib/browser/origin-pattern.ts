/**
 * A match pattern for the one origin of an address typed by the user ("mastodon.social", "https://piaille.fr/home"),
 * or undefined when it is not an https host. Addresses of the local network are nobody's social network.
 */
export function originPattern(typed: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' || !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(hostname)) return undefined;
  return `https://${hostname}/*`;
}
