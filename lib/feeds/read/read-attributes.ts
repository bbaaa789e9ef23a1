import { decodeEntities } from '../text/decode-entities';

const mostAttributes = 60;
const longestValue = 8_000;

/** A start tag, from the character after its `<`. */
export interface StartTag {
  readonly written: string;
  readonly attributes: Map<string, string>;
  /** Index of the character after `>`. */
  readonly end: number;
  /** `<br/>` */
  readonly empty: boolean;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
/** Space, `/`, `=`, `>`, and `<` for a tag that lost its end. */
const endsName = (code: number) => isSpace(code) || code === 47 || code === 61 || code === 62 || code === 60;

/** Reads a start tag in one walk. Names in lower case, the first of two equal names wins, quotes are optional. */
export function readAttributes(text: string, from: number): StartTag {
  let at = from;
  const word = () => {
    const start = at;
    while (at < text.length && !endsName(text.charCodeAt(at))) at++;
    return text.slice(start, at);
  };
  const skipSpace = () => {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  };
  const written = word();
  const attributes = new Map<string, string>();
  let empty = false;
  while (at < text.length) {
    skipSpace();
    const sign = text[at];
    if (sign === '>' || sign === undefined) {
      at++;
      break;
    }
    // The next tag begins: this one was never closed.
    if (sign === '<') break;
    if (sign === '/' || sign === '=') {
      empty = sign === '/' && text[at + 1] === '>';
      at++;
      continue;
    }
    const name = word().toLowerCase();
    skipSpace();
    let value = '';
    if (text[at] === '=') {
      at++;
      skipSpace();
      value = readValue();
    }
    if (attributes.size < mostAttributes && !attributes.has(name)) attributes.set(name, value);
  }
  return { written, attributes, end: Math.min(at, text.length), empty };

  function readValue(): string {
    const quote = text[at];
    const start = quote === '"' || quote === "'" ? at + 1 : at;
    let end = start;
    if (start > at) {
      end = text.indexOf(quote ?? '"', start);
      if (end < 0) end = text.length;
      at = end + 1;
    } else {
      while (end < text.length && !isSpace(text.charCodeAt(end)) && text[end] !== '>') end++;
      at = end;
    }
    return decodeEntities(text.slice(start, Math.min(end, start + longestValue)));
  }
}
