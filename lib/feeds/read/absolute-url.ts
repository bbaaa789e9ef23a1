const longest = 4_000;

/** An address made absolute, or undefined when it is none. Any scheme: what may be opened is decided by safe-link. */
export function absoluteUrl(written: string, base: string | undefined): string | undefined {
  const address = written.trim();
  if (address === '' || address.length > longest) return undefined;
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}
