import type { SourceKind } from './source-kind';

/** The address of an alert is its key: whoever has it reads the alert. Google sends no validator and keeps 20 entries. */
export const googleAlerts: SourceKind = {
  id: 'google-alerts',
  label: 'sourceGoogleAlerts',
  help: 'sourceGoogleAlertsHelp',
  asks: 'address',
  recognises: ({ hostname, pathname }) =>
    /^www\.google\.[a-z.]{2,6}$/.test(hostname) && pathname.startsWith('/alerts/feeds/'),
  everyMinutes: 30,
  apartSeconds: 1,
  holds: 20,
};

/** What an alert really covers: its top-level domain, language and country, as hidden in the links of its entries. */
export interface AlertScope {
  readonly domain: string;
  readonly language: string;
  readonly country: string;
}

/** Reads the `cd` parameter of an entry's link: base64url of a protobuf that ends in "hash:tld:language:country[:flag]". */
export function alertScope(link: string | undefined): AlertScope | undefined {
  const code = /[?&]cd=([\w-]+)/.exec(link ?? '')?.[1];
  if (code === undefined) return undefined;
  try {
    const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const [, domain = '', language = '', country = ''] =
      /[0-9a-f]{16}:([a-z.]+):([\w-]+):([A-Z]{2})/.exec(bytes) ?? [];
    return domain ? { domain, language, country } : undefined;
  } catch {
    return undefined;
  }
}

/** What an alert watches for, from the feed's title, which every language words in its own way. */
export const alertWords = (title: string): string => /^.{2,40}?\s[-–]\s(.+)$/u.exec(title)?.[1] ?? title;
