/** How far a prolog may be from the start. */
const prologReach = 512;

function decoder(label: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(label.trim(), { fatal });
  } catch {
    return undefined;
  }
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return decoder(label, true)?.decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-32 in either order, which no decoder of a browser reads: four bytes a sign, with its mark or the zeros of a `<`. */
function fromUtf32(bytes: Uint8Array): string | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  const big = a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c));
  const little = c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0));
  if (!big && !little) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4));
  const signs: string[] = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, little);
    if (code !== 0xfeff) signs.push(code > 0x10_ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return signs.join('');
}

/** UTF-16 without a mark betrays itself by the zero of its first `<` or `{`. */
function byShape([a = 0, b = 0, c = 0]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

/**
 * The text of a feed. `Response.text()` always reads UTF-8, and feeds are not always: first what the bytes themselves
 * say, then the Content-Type, then the XML prolog, then UTF-8; a label that the bytes contradict is passed over, and
 * Windows-1252, which reads anything, comes last.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): string {
  const wide = fromUtf32(bytes);
  if (wide !== undefined) return wide;
  const shape = byShape(bytes);
  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prologReach));
  const prolog = /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1];
  for (const label of [shape, header, prolog, 'utf-8']) {
    const text = label === undefined ? undefined : strictly(bytes, label);
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
