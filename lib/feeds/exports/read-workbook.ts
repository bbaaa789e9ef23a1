import { readCells, readSharedStrings } from './read-cells';
import { readZip } from './read-zip';

/** A sheet of a spreadsheet: rows of texts. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const mostSheets = 12;
const attributes = (xml: string, tag: string): readonly string[] =>
  xml.slice(0, 200_000).match(new RegExp(`<(?:[\\w-]+:)?${tag}\\s[^>]{0,2000}>`, 'g')) ?? [];
const value = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The sheets of an Excel workbook (.xlsx) in their order; none when it is no workbook, or a damaged one. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const archive = readZip(bytes);
  const book = await archive.text('xl/workbook.xml');
  const relations = await archive.text('xl/_rels/workbook.xml.rels');
  if (book === undefined) return [];
  const targets = new Map(
    attributes(relations ?? '', 'Relationship').map((tag) => [value(tag, 'Id'), value(tag, 'Target')]),
  );
  const shared = readSharedStrings((await archive.text('xl/sharedStrings.xml')) ?? '');
  const sheets: Sheet[] = [];
  for (const tag of attributes(book, 'sheet').slice(0, mostSheets)) {
    const target = targets.get(value(tag, 'r:id')) ?? `worksheets/sheet${sheets.length + 1}.xml`;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const xml = await archive.text(path);
    if (xml !== undefined)
      sheets.push({ name: value(tag, 'name').slice(0, 100), rows: readCells(xml, shared) });
  }
  return sheets;
}
