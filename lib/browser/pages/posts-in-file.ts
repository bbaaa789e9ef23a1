import { readDelimited } from '../../feeds/import/read-delimited';

/** Columns that networks' exports call the text of a post. */
const named =
  /^(?:(?:tweet|post|publication|full|message)[ _-]?)?(?:text|texte|message|content|contenu|caption|l[ée]gende|post|publication|tweet|status|description|titre|title)(?:[ _-]?(?:text|content|message))?$/iu;
const largest = 5_000_000;
/** Under this mean length, in UTF-16 code units, a column holds names or numbers, not posts. */
const shortest = 15;

/** The posts of an exported table, in its order: its text column, by name or as the one with the longest texts. */
export function postsInTable(text: string): readonly string[] | undefined {
  const rows = readDelimited(text.slice(0, largest));
  const [heads = []] = rows;
  const byName = heads.findIndex((head) => named.test(head.trim()));
  const column = byName >= 0 ? byName : longestColumn(rows);
  const posts = rows
    .slice(byName >= 0 ? 1 : 0)
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

/** The posts of a file she chose; undefined when there are none in it. */
export async function postsInFile(file: File): Promise<readonly string[] | undefined> {
  return file.size > largest ? undefined : postsInTable(await file.text());
}
