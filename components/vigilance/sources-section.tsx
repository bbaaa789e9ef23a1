import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { FileButton } from '../parts/file-button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { AddSource, type AddSourceProps } from './add-source';
import { ColumnForm, type ColumnsView } from './column-form';
import { SourceRow, type SourceView } from './source-row';
import { WatchRules, type WatchRulesView } from './watch-rules';

export interface SourcesSectionProps extends Omit<AddSourceProps, 'onAdd'> {
  /** In the order they were added; undefined while they are being read. */
  readonly sources: readonly SourceView[] | undefined;
  readonly now: number;
  /** What came of the last thing done, in a sentence. */
  readonly outcome: { readonly done: boolean; readonly sentence: string } | undefined;
  /** A file being imported. */
  readonly importing: ColumnsView | undefined;
  readonly rules: WatchRulesView;
  /** True once the source is in the list: the form has done its work. */
  readonly onAdd: (...args: Parameters<AddSourceProps['onAdd']>) => boolean;
  readonly onAllow: (ids: readonly string[]) => void;
  readonly onRead: (id: string) => void;
  readonly onFollowMove: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onRules: (rules: Partial<WatchRulesView>) => void;
  readonly onOpml: (file: File) => void;
  readonly onExportOpml: () => void;
  readonly onMentions: (file: File) => void;
  readonly onColumn: (field: string, column: number | undefined) => void;
  readonly onImport: () => void;
  readonly onCancelImport: () => void;
}

/** Where what is said elsewhere is read, how each source is doing, and how it is judged. */
export const SourcesSection = (props: SourcesSectionProps) => {
  const { sources = [], now, outcome, importing, onAdd, onAllow, onRead, onFollowMove, onRemove } = props;
  const { t } = useT();
  const [adding, setAdding] = useState(false);
  const waiting = sources.filter(({ state }) => state === 'not-allowed').map(({ id }) => id);
  return (
    <Card id="vigilance" icon="wave" title={t('vigilanceTitle')} intro={t('vigilanceIntro')}>
      <h3>{t('sourcesTitle')}</h3>
      {props.sources?.length === 0 && <p class="soft">{t('sourcesEmpty')}</p>}
      {sources.length > 0 && (
        <ul class="sources-list">
          {sources.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              now={now}
              onAllow={(id) => onAllow([id])}
              onRead={onRead}
              onFollowMove={onFollowMove}
              onRemove={onRemove}
            />
          ))}
        </ul>
      )}
      <div role="status">
        {outcome && <Notice tone={outcome.done ? 'good' : 'attention'}>{outcome.sentence}</Notice>}
      </div>
      {adding && (
        <AddSource
          kinds={props.kinds}
          problem={props.problem}
          hasAccount={props.hasAccount}
          onAdd={(source) => setAdding(!onAdd(source))}
          onForgetAccount={props.onForgetAccount}
        />
      )}
      {importing && (
        <ColumnForm
          view={importing}
          onColumn={props.onColumn}
          onImport={props.onImport}
          onCancel={props.onCancelImport}
        />
      )}
      <div class="row">
        {!adding && (
          <Button icon="plus" onPress={() => setAdding(true)}>
            {t('sourceAdd')}
          </Button>
        )}
        {waiting.length > 1 && <Button onPress={() => onAllow(waiting)}>{t('sourceAllowAll')}</Button>}
        <FileButton
          label={t('mentionsImport')}
          accept=".csv,.tsv,.txt,.eml,text/csv"
          onFile={props.onMentions}
        />
        <FileButton label={t('opmlImport')} accept=".opml,.xml,text/x-opml" onFile={props.onOpml} />
        {sources.length > 0 && <Button onPress={props.onExportOpml}>{t('opmlExport')}</Button>}
      </div>
      <hr />
      <WatchRules rules={props.rules} onRules={props.onRules} />
    </Card>
  );
};
