import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The text of a gzipped file of the folder, split in lines, without the last empty one. */
export function readLines(folder: string, file: string): string[] {
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Rows of a comma-separated file whose fields hold no comma, by name of column. */
export function readRows(folder: string, file: string): Record<string, string>[] {
  const [head = '', ...lines] = readLines(folder, file);
  const names = head.trim().split(',');
  return lines.map((line) => {
    const fields = line.trimEnd().split(',');
    return Object.fromEntries(names.map((name, i) => [name, fields[i] ?? '']));
  });
}
