import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { FileButton } from '../parts/file-button';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import { ErasePart, type NamesInHistory } from './erase-part';
import { ImportPreview, type ImportPreviewView } from './import-preview';

export interface DataSectionProps {
  /** What came of the last export, import or erasing, in a sentence. */
  readonly outcome?: { readonly done: boolean; readonly sentence: string } | undefined;
  /** What a chosen file would bring; undefined when none is being looked at. */
  readonly preview?: ImportPreviewView | undefined;
  /** Something is under way. */
  readonly busy?: boolean;
  /** What may be erased by itself; undefined while the history is being asked. */
  readonly names?: NamesInHistory | undefined;
  readonly onExport: () => void;
  readonly onTable: () => void;
  readonly onImport: (file: File) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Where given, a file is being brought in, and can be stopped. */
  readonly onStop?: (() => void) | undefined;
  readonly onErase: () => void;
  readonly onEraseOne: Parameters<typeof ErasePart>[0]['onErase'];
}

/** Everything is on this machine: it can be taken away, brought back, or erased. */
export const DataSection = ({
  outcome,
  preview,
  busy = false,
  names,
  onExport,
  onTable,
  onImport,
  onConfirm,
  onCancel,
  onStop,
  onErase,
  onEraseOne,
}: DataSectionProps) => {
  const { t } = useT();
  const [typed, setTyped] = useState('');
  const word = t('eraseWord');
  const sure = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <Card id="data" icon="data" title={t('dataTitle')} intro={t('dataIntro')}>
      <div class="row">
        <Button disabled={busy} onPress={onExport}>
          {t('dataExport')}
        </Button>
        <Button disabled={busy} onPress={onTable}>
          {t('dataTable')}
        </Button>
        <FileButton
          label={t('dataImport')}
          accept="application/json,.json"
          disabled={busy}
          onFile={onImport}
        />
      </div>
      <div role="status">
        {preview && <ImportPreview {...{ preview, busy, onConfirm, onCancel, onStop }} />}
        {outcome && <Notice tone={outcome.done ? 'good' : 'attention'}>{outcome.sentence}</Notice>}
      </div>
      {/* All that erases comes at once: a part that came in later would push another under the pointer. */}
      {names && (
        <>
          {names.people.length + names.brands.length > 0 && (
            <>
              <hr />
              <ErasePart names={names} onErase={onEraseOne} />
            </>
          )}
          <hr />
          <div class="stack">
            <h3>{t('eraseTitle')}</h3>
            <p class="soft">{t('eraseIntro')}</p>
            <div class="with-button">
              <TextField label={t('eraseType', { word })} value="" maxLength={40} onValue={setTyped} />
              <Button icon="bin" disabled={!sure} onPress={onErase}>
                {t('eraseAll')}
              </Button>
            </div>
          </div>
        </>
      )}
    </Card>
  );
};
