import names from './export-names.json';

/** What a column of a network's export may hold. */
export const postFields = [
  'url',
  'id',
  'text',
  'published',
  'time',
  'likes',
  'comments',
  'reposts',
  'views',
  'format',
] as const;
export type PostField = (typeof postFields)[number];

/** Which column holds what, by number from 0; what is absent is in no column. */
export type PostColumns = Readonly<Partial<Record<PostField, number>>>;

/** A head as it is compared: no case, accents, signs or doubled blanks. */
export const plainHead = (head: string): string =>
  head
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const known: Readonly<Record<PostField, readonly string[]>> = names;
const everyName = new Set(Object.values(known).flat());

/** Exports begin with titles and notices; heads come further down, but not much. */
const deepest = 15;
const fewestKnown = 2;

/** The row of heads: the one with most known names, among the first; undefined when none has two. */
export function headRow(rows: readonly (readonly string[])[]): number | undefined {
  const scores = rows
    .slice(0, deepest)
    .map((row) => new Set(row.map(plainHead).filter((head) => everyName.has(head))).size);
  const best = Math.max(0, ...scores);
  return best >= fewestKnown ? scores.indexOf(best) : undefined;
}

/** The columns of these heads, each field by its best name; one column holds one thing. `from` is the first column. */
export function columnsOf(heads: readonly string[], from = 0): PostColumns {
  const plain = heads.map(plainHead);
  const columns: Partial<Record<PostField, number>> = {};
  const taken = new Set<number>();
  for (const field of postFields) {
    for (const name of known[field]) {
      const at = plain.findIndex((head, i) => head === name && !taken.has(i));
      if (at < 0) continue;
      columns[field] = from + at;
      taken.add(at);
      break;
    }
  }
  return columns;
}

/**
 * The tables of a sheet: most have one; LinkedIn puts two side by side with an empty column between, each with the same
 * heads. Only then is the row cut.
 */
export function tablesIn(heads: readonly string[]): readonly PostColumns[] {
  const filled = heads.map(plainHead).filter((head) => head !== '');
  if (new Set(filled).size === filled.length) return [columnsOf(heads)];
  const tables: PostColumns[] = [];
  let from = 0;
  for (let at = 0; at <= heads.length; at += 1) {
    if (at < heads.length && plainHead(heads[at] ?? '') !== '') continue;
    if (at > from) tables.push(columnsOf(heads.slice(from, at), from));
    from = at + 1;
  }
  return tables;
}
