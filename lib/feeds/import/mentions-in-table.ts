import type { Mention } from '../../vigilance/mention';
import { hostOf } from '../links/host-of';
import { toMentions } from '../mentions/to-mentions';
import { absoluteUrl } from '../read/absolute-url';
import { plainText } from '../text/plain-text';
import { importDate, isDayFirst } from './import-date';
import type { MentionColumns, MentionField } from './mention-columns';

/** What an export gave. */
export interface ImportedMentions {
  readonly mentions: readonly Mention[];
  /** Tone of those the service had rated, -1 to 1, by mention. */
  readonly tones: Readonly<Record<string, number>>;
  /** Rows that held neither words nor a link. */
  readonly skipped: number;
}

/** How the export is to be read: its columns, and where the reader is. */
export interface ImportOptions {
  readonly feed: string;
  readonly columns: MentionColumns;
  readonly header: boolean;
  readonly seenAt: number;
  readonly language: string;
  readonly utcOffset: number;
}

const tone = (written: string): number | undefined => {
  const word = written.trim().toLowerCase();
  if (/^(neg|n[ée]gatif|mauvais|bad|-)/.test(word) && !/^-?[\d.,]+$/.test(word)) return -1;
  if (/^(pos|bon|good|\+$)/.test(word)) return 1;
  if (/^(neu|mix|0$)/.test(word)) return 0;
  const number = Number(word.replace(',', '.'));
  return word === '' || !Number.isFinite(number) ? undefined : Math.max(-1, Math.min(1, number));
};

/** The mentions of a table, one a row, once its columns are known. */
export function mentionsInTable(
  rows: readonly (readonly string[])[],
  options: ImportOptions,
): ImportedMentions {
  const { columns, header, feed, seenAt, language, utcOffset } = options;
  const cell = (row: readonly string[], field: MentionField) => {
    const at = columns[field];
    return at === undefined ? '' : (row[at] ?? '');
  };
  const body = rows.slice(header ? 1 : 0);
  const dayFirst = isDayFirst(
    body.map((row) => cell(row, 'date')),
    language,
  );
  const items: Parameters<typeof toMentions>[0]['items'][number][] = [];
  const rated: (number | undefined)[] = [];
  for (const row of body) {
    const title = plainText(cell(row, 'title'));
    const summary = plainText(cell(row, 'text'));
    const link = absoluteUrl(cell(row, 'url'), undefined);
    if (title === '' && summary === '' && link === undefined) continue;
    items.push({
      title: title || (summary === '' ? hostOf(link) : ''),
      summary,
      link,
      author: plainText(cell(row, 'author')) || undefined,
      publisher: plainText(cell(row, 'source')) || undefined,
      published: importDate(cell(row, 'date'), cell(row, 'time'), dayFirst, utcOffset),
      language: /^[a-z]{2,3}(-[a-z]{2})?$/i.test(cell(row, 'language').trim())
        ? cell(row, 'language').trim()
        : undefined,
    });
    rated.push(tone(cell(row, 'tone')));
  }
  const mentions = toMentions({ format: 'rss', title: '', items }, feed, seenAt);
  const tones = Object.fromEntries(
    mentions.flatMap(({ id }, i) => {
      const value = rated[i];
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
  return { mentions, tones, skipped: body.length - items.length };
}
