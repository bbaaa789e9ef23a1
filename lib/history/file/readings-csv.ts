import type { Experiment } from '../experiment';
import { byteOrderMark, type Cell, csvRow } from './csv';

/** Columns, named as the fields of the events: a file for spreadsheets and programs, the same in every language. */
const columns = [
  'experiment',
  'started',
  'practice',
  'by',
  'brand',
  'target',
  'network',
  'version',
  'text',
  'published',
  'url',
  'read',
  'age_hours',
  'source',
  'likes',
  'comments',
  'reposts',
  'views',
  'decision',
  'note',
] as const;

const iso = (at: number): string => new Date(at).toISOString();

/** A row a reading; a version published and never read, or never published, has a row without counts. */
function rowsOf(experiment: Experiment): readonly (readonly Cell[])[] {
  const { id, startedAt, practice, by, brand, target, variants, publications, readings } = experiment;
  const before = [id, iso(startedAt), practice ? 'yes' : 'no', by, brand, target];
  const after = [experiment.decision?.chosen, experiment.note];
  const none = Array<undefined>(7).fill(undefined);
  return (['A', 'B'] as const).flatMap((variant) => {
    const published = publications.filter((one) => one.variant === variant);
    if (published.length === 0) {
      return [[...before, undefined, variant, variants[variant], undefined, undefined, ...none, ...after]];
    }
    return published.flatMap(({ network, text, at, url }) => {
      const common = [...before, network, variant, text, iso(at), url];
      const read = readings.filter((one) => one.variant === variant && one.network === network);
      if (read.length === 0) return [[...common, ...none, ...after]];
      return read.map(({ at: readAt, ageHours, source, counts }) => [
        ...common,
        iso(readAt),
        ageHours === undefined ? undefined : Math.round(ageHours * 10) / 10,
        source,
        counts.likes,
        counts.comments,
        counts.reposts,
        counts.views,
        ...after,
      ]);
    });
  });
}

/** The readings of these experiments as the text of a CSV file, in parts: byte order mark, header, rows. */
export async function* readingsCsv(parts: AsyncIterable<readonly Experiment[]>): AsyncGenerator<string> {
  yield byteOrderMark + csvRow(columns);
  for await (const part of parts) yield part.flatMap(rowsOf).map(csvRow).join('');
}
