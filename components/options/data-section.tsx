import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

export interface DataSectionProps {
  /** What came of the last export, import or erasing, in a sentence. */
  readonly outcome?: { readonly done: boolean; readonly sentence: string } | undefined;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onErase: () => void;
}

/** Everything is on this machine: it can be taken away, brought back, or erased. */
export const DataSection = ({ outcome, onExport, onImport, onErase }: DataSectionProps) => {
  const { t } = useT();
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const word = t('eraseWord');
  const sure = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <Card id="data" icon="data" title={t('dataTitle')} intro={t('dataIntro')}>
      <div class="row">
        <Button onPress={onExport}>{t('dataExport')}</Button>
        <Button onPress={() => file.current?.click()}>{t('dataImport')}</Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('dataImport')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) onImport(chosen);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {outcome && <Notice tone={outcome.done ? 'good' : 'attention'}>{outcome.sentence}</Notice>}
      </div>
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
    </Card>
  );
};
