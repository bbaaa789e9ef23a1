import { useRef, useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import type { ColumnsView } from '../../../components/vigilance/column-form';
import type { MessageKey } from '../../draft/message-key';
import { guessColumns, type MentionColumns, type MentionField } from '../../feeds/import/mention-columns';
import { mentionsInEmail } from '../../feeds/import/mentions-in-email';
import { type ImportedMentions, mentionsInTable } from '../../feeds/import/mentions-in-table';
import { readDelimited } from '../../feeds/import/read-delimited';
import { decodeBytes } from '../../feeds/text/decode-bytes';

const labels: Readonly<Record<MentionField, MessageKey>> = {
  title: 'mentionTitle',
  url: 'mentionUrl',
  date: 'mentionDate',
  time: 'mentionTime',
  source: 'mentionSource',
  author: 'mentionAuthor',
  text: 'mentionText',
  language: 'mentionLanguage',
  tone: 'mentionTone',
};

const fields = Object.keys(labels) as readonly MentionField[];
const mostBytes = 5_000_000;
const previewed = 3;

/** A table that was chosen, and how it is read so far. */
interface Table {
  readonly id: string;
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  readonly header: boolean;
  readonly columns: MentionColumns;
}

const isEmail = (file: File, start: string) =>
  /\.eml$/i.test(file.name) || /^(?:[A-Za-z-]+: .*\r?\n(?:[ \t].*\r?\n)*){3}/.test(start);

export interface FileImport {
  readonly importing: ColumnsView | undefined;
  /** Reads a file: an e-mail is taken at once, a table waits for its columns. */
  choose(file: File): Promise<void>;
  onColumn(field: string, column: number | undefined): void;
  onImport(): void;
  onCancel(): void;
}

/** A file of mentions on its way in. `take` gets what was read of it, under an id and the file's name. */
export function useFileImport(take: (id: string, name: string, read: ImportedMentions) => void): FileImport {
  const { t, language } = useT();
  const [table, setTable] = useState<Table>();
  const last = useRef<File | undefined>(undefined);
  const read = ({ id, rows, header, columns }: Table): ImportedMentions => {
    const seenAt = Date.now();
    const utcOffset = -new Date(seenAt).getTimezoneOffset() / 60;
    return mentionsInTable(rows, { feed: id, columns, header, seenAt, language, utcOffset });
  };
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

  const viewOf = (shown: Table): ColumnsView => {
    const { mentions } = read(shown);
    const [heads = []] = shown.rows;
    return {
      file: shown.file,
      columns: heads.map((head, at) =>
        shown.header && head.trim() !== '' ? head.slice(0, 60) : t('mentionsColumn', { number: at + 1 }),
      ),
      fields: fields.map((id) => ({ id, label: t(labels[id]), column: shown.columns[id] })),
      preview: mentions.slice(0, previewed).map(({ title, source, publishedAt }) => ({
        title,
        about: [source, publishedAt === undefined ? t('mentionsUndated') : moment.format(publishedAt)]
          .filter(Boolean)
          .join(' · '),
      })),
      count: mentions.length,
    };
  };

  return {
    importing: table && viewOf(table),
    async choose(file) {
      last.current = file;
      const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
      // She has chosen another one meanwhile.
      if (last.current !== file) return;
      const id = `file-${crypto.randomUUID()}`;
      const text = decodeBytes(bytes, 'text/csv');
      if (isEmail(file, text.slice(0, 2_000))) {
        const mentions = mentionsInEmail(bytes, id, Date.now());
        take(id, file.name, { mentions, tones: {}, skipped: 0 });
        return;
      }
      const rows = readDelimited(text);
      setTable({ id, file: file.name, rows, ...guessColumns(rows) });
    },
    onColumn(field, column) {
      setTable((now) => {
        if (!now) return now;
        const { [field as MentionField]: _, ...others } = now.columns;
        return { ...now, columns: column === undefined ? others : { ...others, [field]: column } };
      });
    },
    onImport() {
      if (table) take(table.id, table.file, read(table));
      setTable(undefined);
    },
    onCancel: () => setTable(undefined),
  };
}
