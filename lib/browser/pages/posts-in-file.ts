import { columnsOf, headRow } from '../../feeds/exports/export-columns';
import { readExport } from '../../feeds/exports/read-export';

/** Columns that networks' exports call the text of a post. */
const named =
  /^(?:(?:tweet|post|publication|full|message)[ _-]?)?(?:text|texte|message|content|contenu|caption|l[ée]gende|post|publication|tweet|status|description|titre|title)(?:[ _-]?(?:text|content|message))?$/iu;
const largest = 10_000_000;
/** Under this mean length, in UTF-16 code units, a column holds names or numbers, not posts. */
const shortest = 15;

/** Number of the row of heads and of the column of texts: by the heads we know, by a plain name, or by the longest texts. */
function textsIn(rows: readonly (readonly string[])[]): { readonly head: number; readonly column: number } {
  const head = headRow(rows);
  const column = head === undefined ? undefined : columnsOf(rows[head] ?? []).text;
  if (head !== undefined && column !== undefined) return { head, column };
  const byName = (rows[0] ?? []).findIndex((name) => named.test(name.trim()));
  return byName < 0 ? { head: -1, column: longestColumn(rows) } : { head: 0, column: byName };
}

/** The posts of an exported table, in its order; undefined when there are none. */
function postsInTable(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const { head, column } = textsIn(rows);
  const posts = rows
    .slice(head + 1)
    .map((row) => row[column]?.trim() ?? '')
    .filter((post) => post !== '');
  return posts.length === 0 || mean(posts) < shortest ? undefined : posts;
}

const mean = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);

function longestColumn(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.slice(0, 100).map((row) => row.length));
  const means = Array.from({ length: width }, (_, column) =>
    mean(rows.slice(0, 500).flatMap((row) => row[column] ?? [])),
  );
  return means.indexOf(Math.max(...means));
}

/** The posts of a file she chose, CSV or .xlsx; undefined when there are none in it. */
export async function postsInFile(file: Blob): Promise<readonly string[] | undefined> {
  if (file.size > largest) return undefined;
  const rows = await readExport(new Uint8Array(await file.arrayBuffer()));
  return typeof rows === 'string' ? undefined : postsInTable(rows);
}
