const mostEntries = 2_000;
/** An export of 20,000 rows unpacks to a tenth of this. */
const mostBytes = 60_000_000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endSize = 22;
const longestComment = 65_535;

/** A file inside an archive, still packed. */
interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
}

/** The list at the end of the archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16. */
function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let end = bytes.length - endSize;
  const first = Math.max(0, end - longestComment);
  while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < first) return entries;
  const count = Math.min(view.getUint16(end + 10, true), mostEntries);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) break;
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) continue;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.set(name, { method, packed: bytes.slice(start, start + size) });
  }
  return entries;
}

/** Unpacks, up to `room` bytes; undefined when it is damaged or larger than that. */
async function unpack({ method, packed }: Entry, room: number): Promise<Uint8Array | undefined> {
  if (method === 0) return packed.length <= room ? packed : undefined;
  if (method !== 8) return undefined;
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > room) {
        await reader.cancel();
        return undefined;
      }
      pieces.push(value);
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** An archive, unpacked file by file as they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The text of a file; undefined when there is none, or when it is damaged or far too large. */
  text(name: string): Promise<string | undefined>;
}

/**
 * Reads a zip archive with the browser's own inflater. Whatever it claims, no more than 60 MB are ever unpacked from it;
 * something that is no archive has no files.
 */
export function readZip(bytes: Uint8Array): Archive {
  const entries = entriesOf(bytes);
  let room = mostBytes;
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name);
      const unpacked = entry && (await unpack(entry, room));
      if (!unpacked) return undefined;
      room -= unpacked.length;
      return new TextDecoder().decode(unpacked);
    },
  };
}
