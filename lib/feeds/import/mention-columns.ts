/** What a column of an export may be. */
export type MentionField =
  | 'title'
  | 'url'
  | 'date'
  | 'time'
  | 'source'
  | 'author'
  | 'text'
  | 'language'
  | 'tone';

/** Which column holds what, by number from 0; what is absent is in no column. */
export type MentionColumns = Readonly<Partial<Record<MentionField, number>>>;

/** How exports head their columns, in French and English, best names first. */
const names: readonly (readonly [field: MentionField, name: RegExp])[] = [
  ['url', /^(url|uri|lien|link|permalink|permalien|adresse|adresse web|article url|post url|address)$/],
  ['url', /\b(url|lien|link)\b/],
  [
    'date',
    /^(date|date de publication|publication date|published|publie le|date de parution|published at|created at|date time|datetime|pubdate)$/,
  ],
  ['date', /\b(date|publie|published|created|parution)\b/],
  ['time', /^(heure|time|hour)$/],
  ['title', /^(titre|title|headline|sujet|subject|objet|mention|name)$/],
  ['title', /\b(titre|title|headline)\b/],
  [
    'text',
    /^(texte|text|contenu|content|extrait|snippet|excerpt|resume|summary|description|message|body|corps|full text|hit sentence)$/,
  ],
  ['text', /\b(texte|text|contenu|content|extrait|resume|message)\b/],
  [
    'source',
    /^(source|site|media|support|publication|outlet|source name|nom de la source|domaine|domain|site web|website)$/,
  ],
  ['source', /\b(source|site|media|domaine|domain)\b/],
  ['author', /^(auteur|author|journaliste|byline|utilisateur|user|username|pseudo|from|influencer)$/],
  ['language', /^(langue|language|lang)$/],
  ['tone', /^(tonalite|sentiment|tone|ton|polarite|polarity|opinion)$/],
];

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\-./]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isAddress = (cell: string) => /^https?:\/\/\S+$/i.test(cell);
const isDate = (cell: string) => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(cell);
const isKept = (cell = '') => isAddress(cell.trim()) || isDate(cell.trim());

/**
 * A first guess at the columns of an export, for the user to correct: by their heads, then by what they hold (addresses,
 * dates). `header` says whether the first row is one of heads.
 */
export function guessColumns(rows: readonly (readonly string[])[]): {
  readonly columns: MentionColumns;
  readonly header: boolean;
} {
  const columns: Partial<Record<MentionField, number>> = {};
  const heads = (rows[0] ?? []).map(plain);
  const taken = new Set<number>();
  for (const [field, name] of names) {
    if (columns[field] !== undefined) continue;
    const at = heads.findIndex((head, i) => !taken.has(i) && name.test(head));
    if (at >= 0) {
      columns[field] = at;
      taken.add(at);
    }
  }
  const first = (rows[0] ?? []).map((cell) => cell.trim());
  const looksKept = first.some((cell) => isAddress(cell) || isDate(cell));
  // Heads of nobody's choosing are heads all the same, over columns of addresses or dates.
  const isHead = taken.size > 0 || first.some((_, i) => rows.slice(1, 20).some((row) => isKept(row[i])));
  const header = isHead && !looksKept;
  const body = rows.slice(header ? 1 : 0, 20);
  const holds = (field: MentionField, looks: (cell: string) => boolean) => {
    if (columns[field] !== undefined || body.length === 0) return;
    const at = heads.findIndex(
      (_, i) => !taken.has(i) && body.filter((row) => looks((row[i] ?? '').trim())).length > body.length / 2,
    );
    if (at < 0) return;
    columns[field] = at;
    taken.add(at);
  };
  holds('url', isAddress);
  holds('date', isDate);
  holds('title', (cell) => cell.length > 15 && /\s/.test(cell));
  holds('text', (cell) => cell.length > 40 && /\s/.test(cell));
  return { columns, header };
}
