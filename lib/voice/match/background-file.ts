import { isLanguage, type Language } from '../language';
import type { StyleRange, VoiceBackground } from './voice-background';

const magic = 0x32_42_56_50; // "PVB2", little-endian
/** Counts are kept as a whole octave, one byte each: finer ones measured no better. */
const steps = 1;

/**
 * Writes a background as bytes: "PVB2", length of the header, header as JSON, then buckets as differences (LEB128),
 * then how many texts hold each. Only the `keep` most held buckets are written.
 */
export function backgroundFile(
  { language, texts, holders, style }: VoiceBackground,
  keep: number,
): Uint8Array {
  const byHolders = [...holders].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = byHolders.slice(0, keep).sort((a, b) => a[0] - b[0]);
  const cut = byHolders.slice(keep);
  const rest = cut.reduce((sum, [, count]) => sum + count, 0) / Math.max(1, cut.length);
  const round = (values: readonly number[]): number[] => values.map((value) => Number(value.toPrecision(6)));
  const shape = { mean: round(style.mean), variance: round(style.variance) };
  const header = JSON.stringify({
    language,
    texts,
    size: kept.length,
    rest: Number(rest.toPrecision(3)),
    style: shape,
  });
  const body: number[] = [];
  let before = -1;
  for (const [bucket] of kept) {
    let step = bucket - before;
    before = bucket;
    while (step > 0x7f) {
      body.push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    body.push(step);
  }
  for (const [, count] of kept) body.push(Math.min(255, Math.round(steps * Math.log2(count))));
  const file = new Uint8Array(8 + header.length + body.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, header.length, true);
  for (let at = 0; at < header.length; at += 1) file[8 + at] = header.charCodeAt(at);
  file.set(body, 8 + header.length);
  return file;
}

/** Reads what `backgroundFile` wrote. Throws a RangeError on bytes that are no such file. */
export function loadBackground(bytes: Uint8Array): VoiceBackground {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic)
    throw new RangeError('not a voice background');
  let at = 8 + view.getUint32(4, true);
  const header = readHeader(bytes.subarray(8, at));
  const buckets = new Int32Array(header.size);
  let bucket = -1;
  for (let row = 0; row < header.size; row += 1) {
    let step = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte & 0x80) {
      if (at >= bytes.byteLength) throw new RangeError('voice background cut short');
      byte = bytes[at] ?? 0;
      step |= (byte & 0x7f) << shift;
      shift += 7;
      at += 1;
    }
    bucket += step;
    buckets[row] = bucket;
  }
  if (at + header.size !== bytes.byteLength) throw new RangeError('voice background of another length');
  const holders = new Map<number, number>();
  for (let row = 0; row < header.size; row += 1)
    holders.set(buckets[row] ?? 0, 2 ** ((bytes[at + row] ?? 0) / steps));
  const { language, texts, rest, style } = header;
  return { language, texts, holders, rest, style };
}

function readHeader(bytes: Uint8Array): {
  readonly language: Language;
  readonly texts: number;
  readonly size: number;
  readonly rest: number;
  readonly style: StyleRange;
} {
  const header = JSON.parse(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const { language, texts, size, rest, style } = header;
  if (
    !isLanguage(language) ||
    !(size >= 0 && size <= 1 << 20) ||
    !(rest >= 0) ||
    !Array.isArray(style?.mean)
  ) {
    throw new RangeError('voice background of another make');
  }
  return { language, texts, size, rest, style };
}
