import type { SiteHandler, SiteRequest } from '../../browsers/serve-sites.ts';

/** One entry of an invented feed. */
export interface Entry {
  readonly title: string;
  readonly link?: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly text?: string;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const atom = (title: string, entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${escaped(title)}</title>${entries
    .map(
      ({ title, link, at, text = '' }) =>
        `<entry><id>tag:${at}:${escaped(title)}</id><title>${escaped(title)}</title>${
          link ? `<link href="${escaped(link)}"/>` : ''
        }<published>${new Date(at).toISOString()}</published><summary>${escaped(text)}</summary></entry>`,
    )
    .join('')}</feed>`;

/** A feed on a server that counts how it was asked, knows its own version, and can fall ill. */
export class FeedServer {
  readonly asked: SiteRequest[] = [];
  /** What it answers instead, while it is ill. */
  ill: { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'hangs' | undefined;

  constructor(
    readonly title: string,
    public entries: readonly Entry[],
  ) {}

  get version(): string {
    return `"${this.entries.length}-${this.entries[0]?.at ?? 0}"`;
  }

  readonly handler: SiteHandler = async (request) => {
    if (request.url.pathname !== '/feed') return undefined;
    this.asked.push(request);
    if (this.ill === 'hangs') return new Promise(() => {});
    if (this.ill) return { body: '', ...this.ill };
    const headers = { etag: this.version, 'set-cookie': 'reader=42; Path=/; Secure; SameSite=None' };
    if (request.headers['if-none-match'] === this.version) return { status: 304, headers, body: '' };
    return {
      headers: { ...headers, 'content-type': 'application/atom+xml' },
      body: atom(this.title, this.entries),
    };
  };
}
