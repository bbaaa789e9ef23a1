const mostRows = 20_000;
const longest = 5_000_000;
const mostCells = 100;
const longestCell = 20_000;

/** Notices may come before the heads: the separator is looked for this far. */
const firstLines = 15;

/** Comma, semicolon (French spreadsheets) or tab: whichever the fullest of the first lines has most of, quotes aside. */
function separatorOf(text: string): string {
  const start = text.slice(0, 50_000).replace(/"[^"]*"/g, '');
  const lines = start.split(/\r\n|\r|\n/, firstLines);
  const count = (sign: string) => Math.max(...lines.map((line) => line.split(sign).length));
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** An apostrophe put before `=`, `+`, `-`, `@` keeps spreadsheets from computing a text; it is not part of it. */
const withoutGuard = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** A table in text, RFC 4180 and its relatives: rows of cells, quotes and line breaks in cells understood. Bounded. */
export function readDelimited(text: string): string[][] {
  const source = text
    .slice(0, longest)
    .replace(/^\ufeff/, '')
    .replace(/^sep=.\r?\n/i, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endCell = (cell: string) => {
    if (row.length < mostCells) row.push(withoutGuard(cell.slice(0, longestCell)));
  };
  const endRow = () => {
    if (row.some((cell) => cell.trim() !== '')) rows.push(row);
    row = [];
  };
  const sign = separator === '\t' ? /[\t\r\n]/g : new RegExp(`[${separator}\r\n]`, 'g');
  while (at < source.length && rows.length < mostRows) {
    if (source[at] === '"') {
      let cell = '';
      at++;
      for (;;) {
        const quote = source.indexOf('"', at);
        cell += source.slice(at, quote < 0 ? source.length : quote);
        at = quote < 0 ? source.length : quote + 1;
        if (source[at] !== '"') break;
        cell += '"';
        at++;
      }
      endCell(cell);
      sign.lastIndex = at;
      at = sign.exec(source)?.index ?? source.length;
    } else {
      sign.lastIndex = at;
      const end = sign.exec(source)?.index ?? source.length;
      endCell(source.slice(at, end));
      at = end;
    }
    if (source[at] !== separator) {
      endRow();
      at += source.startsWith('\r\n', at) ? 2 : 1;
    } else if (++at >= source.length || source[at] === '\n' || source[at] === '\r') endCell('');
  }
  endRow();
  return rows;
}
