import { ImportPreview, type ImportPreviewView } from '../options/import-preview';
import { Button } from '../parts/button';
import { FileButton } from '../parts/file-button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

export interface LostNoticeProps {
  /** `unreadable`: it is there and cannot be read. `aside`: so it was left where it is. `gone`: the browser made it anew. */
  readonly what: 'unreadable' | 'aside' | 'gone';
  /** The file of the last copy, and the day it was made (ms since 1970); absent when none was. */
  readonly copy?: { readonly file: string; readonly at: number } | undefined;
  readonly preview?: ImportPreviewView | undefined;
  readonly busy: boolean;
  readonly outcome?: { readonly done: boolean; readonly sentence: string } | undefined;
  readonly onFile: (file: File) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Where given, a file is being brought in, and can be stopped. */
  readonly onStop?: (() => void) | undefined;
  /** Leaves the unreadable one untouched, and begins another beside it. */
  readonly onBeside: () => void;
  /** She knows; it need not be said again. */
  readonly onKnown: () => void;
}

const sentences = {
  unreadable: 'historyDamaged',
  aside: 'historyAside',
  gone: 'historyReplaced',
} as const;

/** A history that is damaged: what happened, that nothing was overwritten, and the way to the last copy. */
export const LostNotice = (props: LostNoticeProps) => {
  const { what, copy, preview, busy, outcome, onFile, onConfirm, onCancel, onStop, onBeside, onKnown } =
    props;
  const { t, language } = useT();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return (
    <div class="stack lost">
      <Notice
        tone="attention"
        actions={
          what === 'unreadable' ? (
            <Button look="main" onPress={onBeside}>
              {t('historyBeside')}
            </Button>
          ) : (
            <>
              <FileButton
                look="main"
                label={t('historyBringBack')}
                accept="application/json,.json"
                disabled={busy}
                onFile={onFile}
              />
              <Button look="quiet" onPress={onKnown}>
                {t('historyReplacedKnown')}
              </Button>
            </>
          )
        }
      >
        <p>{t(sentences[what])}</p>
        <p>
          {copy
            ? t('historyLastCopy', { day: day.format(copy.at), file: copy.file })
            : t('historyLastCopyNone')}
        </p>
      </Notice>
      <div role="status">
        {preview && <ImportPreview {...{ preview, busy, onConfirm, onCancel, onStop }} />}
        {outcome && <Notice tone={outcome.done ? 'good' : 'attention'}>{outcome.sentence}</Notice>}
      </div>
    </div>
  );
};
