/** What the browser says of a page that asks; `origin` where it knows one. */
interface Sender {
  readonly url?: string;
  readonly origin?: string;
}

/** Whose page asks: its address, or the site of the page that made it when it has none (`about:blank`, `blob:`). */
export const senderAddress = ({ url = '', origin = '' }: Sender): string =>
  /^(?:about|blob):/u.test(url) && /^https?:/u.test(origin) ? `${origin}/` : url;
