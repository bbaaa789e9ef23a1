import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One labelled text of a data set. */
export interface LabelledRow {
  readonly label: string;
  readonly language: string;
  readonly source: string;
  readonly text: string;
}

const plainText = (text: string): string =>
  text.replace(/\\([nt\\])/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : '\\'));

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Some sets still carry the escapes of the files they came from: \\u2019, &amp;. Nobody types those. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\"+/gu, '"')
    .replace(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity);

/** Some rows are still in CSV's quotation marks, with those inside doubled. */
const unquoted = (text: string): string =>
  text.startsWith('"') && text.endsWith('"') && text.includes('""')
    ? text.slice(1, -1).replaceAll('""', '"')
    : text;

/** Rows of `label TAB language TAB source TAB text`, gzipped; none when the file is not there. */
export function labelledRows(folder: string, file: string): readonly LabelledRow[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', language = '', source = '', ...text] = line.split('\t');
      return { label, language, source, text: unescaped(unquoted(plainText(text.join('\t')))) };
    });
}
