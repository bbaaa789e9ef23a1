const longest = 4_000;

/** An address made absolute, or undefined when it is none. Any scheme: what may be opened is decided by safe-link. */
export function absoluteUrl(written: string, base: string | undefined): string | undefined {
  const address = written.replace(/[\t\r\n]/g, '').trim();
  if (address === '' || address.length > longest) return undefined;
  try {
    const url = new URL(address, base);
    // One that is whole already stays as it was written.
    return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : url.href;
  } catch {
    return undefined;
  }
}
