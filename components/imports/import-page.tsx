import { useId } from 'preact/hooks';
import { PageFrame, type PageLinks } from '../page/page-frame';
import { Card } from '../parts/card';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { HowItIsRead, type HowItIsReadProps } from './how-it-is-read';
import { ImportPreview } from './import-preview';
import type { ImportView } from './import-view';

interface ImportPageProps extends Omit<HowItIsReadProps, 'view'> {
  readonly links: PageLinks;
  /** Undefined before a file was chosen, or when it is none. */
  readonly view?: ImportView | undefined;
  /** Why the file cannot be read, in a sentence. */
  readonly problem?: string | undefined;
  /** What came of storing, in a sentence. */
  readonly outcome?: { readonly stored: boolean; readonly sentence: string } | undefined;
  readonly storing: boolean;
  readonly onFile: (file: File) => void;
  readonly onStore: () => void;
  /** Where given, they are being kept, and that can be stopped. */
  readonly onStop?: (() => void) | undefined;
}

/** An export of past posts: chosen, read, shown as understood, corrected, then kept. */
export const ImportPage = ({
  links,
  view,
  problem,
  outcome,
  storing,
  onFile,
  onStore,
  onStop,
  ...reading
}: ImportPageProps) => {
  const { t } = useT();
  const id = useId();
  return (
    <PageFrame
      current="history"
      links={links}
      title={t('importTitle')}
      intro={t('importIntro')}
      back={{ href: '#/learnt', label: t('learntTitle') }}
    >
      <Card title={t('importFileTitle')} icon="data">
        <div class="field">
          <label for={id}>{t('importChoose')}</label>
          <input
            id={id}
            type="file"
            class="input"
            accept=".csv,.tsv,.txt,.xlsx,.xls,text/csv"
            aria-describedby={`${id}hint`}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
            }}
          />
          <p id={`${id}hint`} class="soft small">
            {t('importFileHint')}
          </p>
        </div>
        <div role="status">{problem && <Notice tone="attention">{problem}</Notice>}</div>
      </Card>
      {view && <HowItIsRead view={view} {...reading} />}
      {view && <ImportPreview {...{ view, storing, onStore, onStop }} />}
      <div role="status">
        {outcome && <Notice tone={outcome.stored ? 'good' : 'attention'}>{outcome.sentence}</Notice>}
      </div>
    </PageFrame>
  );
};
