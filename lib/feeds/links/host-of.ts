/** The host of an address as people name a site: without `www.`; empty when there is none. */
export function hostOf(address: string | undefined): string {
  try {
    return new URL(address ?? '').hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
