import { decodeBytes } from '../text/decode-bytes';
import { readDate } from '../text/read-date';

/** A saved e-mail: its date, subject, and its parts as text. */
export interface SavedEmail {
  readonly subject: string;
  readonly date: number | undefined;
  readonly html: string | undefined;
  readonly plain: string | undefined;
}

const deepest = 5;

const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0) & 255);

function unquoted(body: string): Uint8Array {
  const joined = body.replace(/=\r?\n/g, '');
  return latin(
    joined.replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (/quoted-printable/i.test(encoding)) return unquoted(body);
  if (!/base64/i.test(encoding)) return latin(body);
  try {
    return latin(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')));
  } catch {
    return new Uint8Array();
  }
}

/** `=?utf-8?B?…?=` and `=?iso-8859-1?Q?…?=` in a header. RFC 2047. */
const headerText = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, how: string, words: string) =>
      decodeBytes(
        /b/i.test(how) ? bytesOf(words, 'base64') : unquoted(words.replaceAll('_', ' ')),
        `x; charset=${charset}`,
      ),
    );

function split(message: string): { headers: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(message);
  const head = message.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map(
    head
      .split(/\r?\n/)
      .map(
        (line) =>
          [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()] as const,
      ),
  );
  return { headers, body: end ? message.slice(end.index + end[0].length) : message };
}

function partsOf(message: string, depth = 0): { type: string; text: string }[] {
  const { headers, body } = split(message);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary\s*=\s*"?([^";]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary && depth < deepest) {
    return body
      .split(`--${boundary}`)
      .slice(1, 50)
      .flatMap((part) => partsOf(part.replace(/^\r?\n/, ''), depth + 1));
  }
  return [{ type, text: decodeBytes(bytesOf(body, headers.get('content-transfer-encoding') ?? ''), type) }];
}

/** Reads a message as mail programs save it (.eml, RFC 5322 and MIME). Anything else is taken as the text of one. */
export function readEmail(bytes: Uint8Array): SavedEmail {
  const message = new TextDecoder('latin1').decode(bytes.subarray(0, 5_000_000));
  const isMail = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){2,}/.test(message.slice(0, 20_000));
  if (!isMail) {
    const text = decodeBytes(bytes);
    const isHtml = /<(html|body|table|a)\b/i.test(text);
    return {
      subject: '',
      date: undefined,
      html: isHtml ? text : undefined,
      plain: isHtml ? undefined : text,
    };
  }
  const { headers } = split(message);
  const parts = partsOf(message);
  const part = (wanted: RegExp) => parts.find(({ type }) => wanted.test(type))?.text;
  return {
    subject: headerText(headers.get('subject') ?? ''),
    date: readDate(headers.get('date')),
    html: part(/^text\/html/i),
    plain: part(/^text\/plain/i) ?? (part(/^text\/html/i) === undefined ? parts[0]?.text : undefined),
  };
}
