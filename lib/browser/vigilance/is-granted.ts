/** Does one of these match patterns cover an https address? */
export function isGranted(origins: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, hostname } = new URL(address);
  return origins.some((pattern) => {
    const [, within = ''] = /^https:\/\/\*\.([^/]+)\/\*$/.exec(pattern) ?? [];
    if (within !== '') return hostname === within || hostname.endsWith(`.${within}`);
    return pattern === `${origin}/*`;
  });
}
