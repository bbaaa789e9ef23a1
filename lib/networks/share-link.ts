/** Servers take addresses of 8 kB or so; half of it is safe everywhere. */
const longest = 4000;

/** An address with `params` in its query; undefined when it would be too long to be opened. */
export function shareLink(base: string, params: Readonly<Record<string, string>>): string | undefined {
  const query = Object.entries(params).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`,
  );
  const link = `${base}${base.includes('?') ? '&' : '?'}${query.join('&')}`;
  return link.length <= longest ? link : undefined;
}

/** The https address of a host that came from settings or from history; undefined when it is not a host. */
export function hostAddress(host: string, path: string): string | undefined {
  if (!/^[a-z0-9.-]+(?::\d{1,5})?$/iu.test(host) || !URL.canParse(`https://${host}`)) return undefined;
  return `https://${host.toLowerCase()}${path}`;
}
