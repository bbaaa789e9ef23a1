import { readDelimited } from '../import/read-delimited';
import { decodeBytes } from '../text/decode-bytes';
import { headRow } from './export-columns';
import { readWorkbook, type Sheet } from './read-workbook';

/** What a file is, when it is no table: an Excel file of before 2007, empty, or far too large. */
export type UnreadableExport = 'old-excel' | 'empty' | 'too-large';

const largest = 30_000_000;
const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** The sheet most likely to hold the posts: the first with a row of known heads, else the one with most rows. */
function bestSheet(sheets: readonly Sheet[]): Sheet | undefined {
  const rows = ({ rows }: Sheet) => rows.length;
  const known = sheets.filter((sheet) => headRow(sheet.rows) !== undefined);
  return [...(known.length > 0 ? known : sheets)].sort((a, b) => rows(b) - rows(a))[0];
}

/**
 * The table of an exported file, whatever its kind: CSV of any separator and charset, or .xlsx. The file is anybody's:
 * nothing in it is run, computed or fetched, and each size is bounded.
 */
export async function readExport(
  bytes: Uint8Array,
): Promise<readonly (readonly string[])[] | UnreadableExport> {
  if (bytes.length > largest) return 'too-large';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel';
  const rows = startsWith(bytes, 0x50, 0x4b)
    ? (bestSheet(await readWorkbook(bytes))?.rows ?? [])
    : readDelimited(decodeBytes(bytes));
  return rows.length > 0 ? rows : 'empty';
}
