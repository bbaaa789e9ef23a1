import { decodeEntities } from '../text/decode-entities';

const mostRows = 20_000;
const mostColumns = 100;
const longestCell = 20_000;

/** Column 0 for "A1", 27 for "AB7"; undefined when it names none. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * Walks over the tags of a part of a spreadsheet, in one pass and without a tree: `text` is what stands before a tag.
 * Names come without their prefix, ends with a slash before.
 */
function* tagsOf(
  xml: string,
): Generator<{ readonly text: string; readonly name: string; readonly tag: string }> {
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<', at);
    const close = open < 0 ? -1 : xml.indexOf('>', open);
    if (close < 0) return;
    const tag = xml.slice(open + 1, Math.min(close, open + 500));
    const name = /^(\/?)(?:[\w-]+:)?([\w-]+)/.exec(tag);
    yield { text: xml.slice(at, open), name: name ? `${name[1]}${name[2]}` : '', tag };
    // A tag that ends itself has no end of its own.
    if (name && !name[1] && xml[close - 1] === '/') yield { text: '', name: `/${name[2]}`, tag: '' };
    at = close + 1;
  }
}

const clean = (text: string): string => decodeEntities(text).slice(0, longestCell);

/** The texts that cells refer to by number; formatting and readings of characters left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let aside = false;
  for (const { text, name } of tagsOf(xml)) {
    if (inText && !aside && current.length < longestCell) current += text;
    if (name === 't') inText = true;
    else if (name === '/t') inText = false;
    else if (name === 'rPh') aside = true;
    else if (name === '/rPh') aside = false;
    else if (name === '/si') {
      strings.push(clean(current));
      current = '';
    }
  }
  return strings;
}

/** The rows of a sheet as texts, empty cells included; ECMA-376 part 1, 18.3.1. Bounded in every direction. */
export function readCells(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = 0;
  let type = '';
  let value = '';
  let reading = false;
  for (const { text, name, tag } of tagsOf(xml)) {
    if (reading && value.length < longestCell) value += text;
    if (name === 'row') row = [];
    else if (name === 'c') {
      column = columnOf(attribute(tag, 'r')) ?? row.length;
      type = attribute(tag, 't') ?? 'n';
      value = '';
    } else if (name === 'v' || name === 't') reading = true;
    else if (name === '/v' || name === '/t') reading = false;
    else if (name === '/c' && column < mostColumns) {
      while (row.length < column) row.push('');
      row[column] = type === 's' ? (shared[Number(value)] ?? '') : clean(value);
    } else if (name === '/row') {
      if (row.some((cell) => cell.trim() !== '')) rows.push(row);
      if (rows.length >= mostRows) return rows;
    }
  }
  return rows;
}
