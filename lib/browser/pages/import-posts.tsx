import { countKeys } from '../../../components/history/count-keys';
import { ImportPage } from '../../../components/imports/import-page';
import type { ImportView } from '../../../components/imports/import-view';
import { useT, type Words } from '../../../components/translate';
import { postFields } from '../../feeds/exports/export-columns';
import type { LeftOut } from '../../feeds/exports/posts-in-table';
import { networks } from '../../networks';
import { pageLinks } from './draw-page';
import { type ReadFile, useImport } from './use-import';

const fieldKeys = {
  url: 'importFieldUrl',
  id: 'importFieldId',
  text: 'importFieldText',
  published: 'importFieldPublished',
  time: 'importFieldTime',
  ...countKeys,
  format: 'importFieldFormat',
} as const;

const whyKeys = {
  'no-date': 'importWhyNoDate',
  'no-counts': 'importWhyNoCounts',
  'nothing-to-know-it-by': 'importWhyNothing',
  'in-the-future': 'importWhyFuture',
} as const satisfies Readonly<Record<LeftOut['why'], string>>;

const places = networks.filter(({ id }) => id !== 'other').map(({ id, name }) => ({ id, label: name }));
/** Lines named one by one; then an ellipsis. */
const mostNamed = 8;
const mostShown = 5;

function leftOutIn(leftOut: readonly LeftOut[], { t, plural }: Words): readonly string[] {
  return [...Map.groupBy(leftOut, ({ why }) => why)].map(([why, rows]) => {
    const named = rows.slice(0, mostNamed).map(({ row }) => row);
    const list = named.join(', ') + (rows.length > mostNamed ? '…' : '');
    return plural('importLeftOut', rows.length, { rows: list, why: t(whyKeys[why]) });
  });
}

function viewOf({ network, dayFirst, tables, heads, found, prepared }: ReadFile, words: Words): ImportView {
  const [columns = {}] = tables;
  return {
    network,
    dayFirst,
    heads,
    columns: postFields.map((field) => ({
      field,
      label: words.t(fieldKeys[field]),
      column: columns[field] ?? -1,
    })),
    posts: found.posts.length,
    first: found.posts.slice(0, mostShown).map(({ counts, ...post }) => ({ ...post, ...counts })),
    readings: prepared.readings.length,
    leftOut: leftOutIn(found.leftOut, words),
  };
}

/** The import of an export, tied to the file chosen and to the history. */
export const ImportPosts = () => {
  const words = useT();
  const { file, ...rest } = useImport();
  return <ImportPage links={pageLinks} networks={places} view={file && viewOf(file, words)} {...rest} />;
};
