import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

/** What a file would bring, before anything is written. */
export interface ImportPreviewView {
  /** Events that are not there yet, and experiments the file speaks of. */
  readonly fresh: number;
  readonly experiments: number;
  /** Records that make no sense, left out. */
  readonly refused: number;
  /** Ms since 1970. */
  readonly span?: { readonly from: number; readonly to: number };
}

interface ImportPreviewProps {
  readonly preview: ImportPreviewView;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Where given, it is being brought in, and can be stopped. */
  readonly onStop?: (() => void) | undefined;
}

/** Says what a file holds and waits for her yes. */
export const ImportPreview = ({ preview, busy, onConfirm, onCancel, onStop }: ImportPreviewProps) => {
  const { t, plural, language } = useT();
  const { fresh, experiments, refused, span } = preview;
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return (
    <Notice
      actions={
        <>
          <Button look="main" disabled={busy} onPress={onConfirm}>
            {t('importConfirm')}
          </Button>
          {onStop ? (
            <Button look="quiet" onPress={onStop}>
              {t('importStop')}
            </Button>
          ) : (
            <Button look="quiet" disabled={busy} onPress={onCancel}>
              {t('importCancel')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {plural('importExperiments', experiments)} {plural('importFresh', fresh)}
      </p>
      {span && (
        <p class="soft">{t('importSpan', { from: days.format(span.from), to: days.format(span.to) })}</p>
      )}
      {refused > 0 && <p>{plural('dataRefused', refused)}</p>}
    </Notice>
  );
};
