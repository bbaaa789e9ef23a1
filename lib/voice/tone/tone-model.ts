import { isLanguage, type Language } from '../language';

/** What a model can be asked about a text. */
export type ToneTask =
  | 'sentiment'
  | 'hostility'
  | 'politeness'
  | 'formality'
  | 'clickbait'
  | 'enthusiasm'
  | 'amusement'
  | 'irony'
  | 'offence';

/**
 * One question: its answers, one column each. Two labels are one column, for the second; a `scale` is one column that
 * gives a number, 0 to 1.
 */
export interface TonePart {
  readonly task: ToneTask;
  readonly kind: 'classes' | 'scale';
  readonly labels: readonly string[];
  /** First of its columns in a row. */
  readonly column: number;
  /** A weight of 1 in a column is this much. */
  readonly unit: readonly number[];
  readonly bias: readonly number[];
  /** Probabilities are the softmax of `slope` times the scores, plus `shift` (Platt 1999; Guo et al. 2017). */
  readonly slope: number;
  readonly shift: readonly number[];
  /** Of two labels, the second is said where the score is over this. */
  readonly line: number;
}

/** A tone model of one language, ready to score. */
export interface ToneModel {
  readonly language: Language;
  /** Letters are read across words: see `toneFeatures`. */
  readonly across: boolean;
  readonly parts: readonly TonePart[];
  readonly columns: number;
  /** Open addressing: bucket + 1, or 0 for none; a power of two long. */
  readonly keys: Int32Array;
  /** Row of each key. */
  readonly rows: Int32Array;
  readonly weights: Int8Array;
}

const magic = 0x32_4d_54_50; // "PTM2", little-endian

/**
 * Reads a model file: "PTM2", length of the header, header as JSON, then for each part its buckets as differences
 * (LEB128) and its weights, column by column, each as a signed root: a byte b weighs b times |b|. Throws a RangeError on bytes that are no such file.
 */
export function loadToneModel(bytes: Uint8Array): ToneModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic) throw new RangeError('not a tone model');
  const headerEnd = 8 + view.getUint32(4, true);
  if (headerEnd > bytes.byteLength) throw new RangeError('tone model cut short');
  const header = readHeader(bytes.subarray(8, headerEnd));
  const columns = header.parts.reduce((sum, part) => sum + widthOf(part), 0);
  const lists: { readonly buckets: Int32Array; readonly from: number }[] = [];
  let at = headerEnd;
  for (const size of header.sizes) {
    const buckets = new Int32Array(size);
    let bucket = -1;
    for (let row = 0; row < size; row += 1) {
      let step = 0;
      let shift = 0;
      let byte = 0x80;
      while (byte & 0x80) {
        byte = bytes[at] ?? 0;
        step |= (byte & 0x7f) << shift;
        shift += 7;
        at += 1;
        if (at > bytes.byteLength) throw new RangeError('tone model cut short');
      }
      bucket += step;
      buckets[row] = bucket;
    }
    const part = header.parts[lists.length];
    lists.push({ buckets, from: at });
    at += size * (part ? widthOf(part) : 0);
  }
  if (at !== bytes.byteLength) throw new RangeError('tone model of another length');
  return {
    language: header.language,
    across: header.across === true,
    parts: header.parts,
    columns,
    ...table(header.parts, lists, columns, bytes),
  };
}

const widthOf = ({ labels }: TonePart): number => (labels.length === 2 ? 1 : labels.length);

interface Header {
  readonly language: Language;
  readonly across: boolean;
  readonly parts: readonly TonePart[];
  readonly sizes: readonly number[];
}

function readHeader(bytes: Uint8Array): Header {
  // Only files built with the extension come here: a wrong one is a broken build, told by its shape.
  const header = JSON.parse(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) as Header;
  const fine = isLanguage(header.language) && header.parts.length === header.sizes.length;
  if (!fine || header.sizes.some((size) => !(size >= 0 && size <= 1 << 20)))
    throw new RangeError('tone model of another make');
  return header;
}

function table(
  parts: readonly TonePart[],
  lists: readonly { readonly buckets: Int32Array; readonly from: number }[],
  columns: number,
  bytes: Uint8Array,
): Pick<ToneModel, 'keys' | 'rows' | 'weights'> {
  const distinct = new Set<number>();
  for (const { buckets } of lists) for (const bucket of buckets) distinct.add(bucket);
  const size = 2 ** Math.ceil(Math.log2(2 * distinct.size + 2));
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  const weights = new Int8Array(distinct.size * columns);
  let filled = 0;
  for (const [index, { buckets, from }] of lists.entries()) {
    const part = parts[index];
    if (part === undefined) continue;
    for (let row = 0; row < buckets.length; row += 1) {
      const key = (buckets[row] ?? 0) + 1;
      let slot = slotOf(key, size);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      if (keys[slot] === 0) {
        keys[slot] = key;
        rows[slot] = filled;
        filled += 1;
      }
      for (let column = 0; column < widthOf(part); column += 1) {
        const root = ((bytes[from + column * buckets.length + row] ?? 0) << 24) >> 24;
        weights[(rows[slot] ?? 0) * columns + part.column + column] = root * Math.abs(root);
      }
    }
  }
  return { keys, rows, weights };
}

const slotOf = (key: number, size: number): number => Math.imul(key, 0x9e3779b1) & (size - 1);

/** Row of a bucket in the weights, or -1. */
export function rowOf({ keys, rows }: ToneModel, bucket: number): number {
  const key = bucket + 1;
  let slot = slotOf(key, keys.length);
  for (;;) {
    const found = keys[slot];
    if (found === key) return rows[slot] ?? -1;
    if (found === 0 || found === undefined) return -1;
    slot = (slot + 1) & (keys.length - 1);
  }
}
