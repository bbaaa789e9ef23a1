/** A cell: a number stays a number, a text is made harmless. */
export type Cell = string | number | undefined;

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, and so does a text that already starts with
 * one, so that `readCell` gives back exactly what was written (OWASP ASVS 1.2.10). Line ends are kept.
 */
const harmless = (text: string): string => (/^['=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text);

/** The text of a cell as it was before `harmless`. */
export const readCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/** One row of RFC 4180, its line end included. */
export const csvRow = (cells: readonly Cell[]): string =>
  `${cells
    .map((cell) => {
      if (cell === undefined) return '';
      return typeof cell === 'number' ? (Number.isFinite(cell) ? String(cell) : '') : quoted(harmless(cell));
    })
    .join(',')}\r\n`;

/** Excel reads a file as UTF-8 only when it starts so. */
export const byteOrderMark = '\ufeff';
