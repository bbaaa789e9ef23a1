import type { Sentence } from '../../lib/draft/message-key';
import type { BrandVoice } from '../../lib/voice/brand-voice';
import { Button } from '../parts/button';
import { FileButton } from '../parts/file-button';
import { Notice } from '../parts/notice';
import { Switch } from '../parts/switch';
import { sayWith } from '../say';
import { useT } from '../translate';
import { packContents } from './pack-contents';

/** A pack that was chosen and not yet taken. */
export interface PackPreview {
  readonly voice: BrandVoice;
  /** What was left aside, and why. */
  readonly problems: readonly Sentence[];
  /** The name it gives to the brand, where that is another one, and whether it will be taken too. */
  readonly naming?: { readonly name: string; readonly on: boolean } | undefined;
}

export interface BrandPackProps {
  readonly preview?: PackPreview | undefined;
  /** What came of the last file, in a sentence. */
  readonly outcome?: { readonly done: boolean; readonly sentence: string } | undefined;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  readonly onNaming: (on: boolean) => void;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** The voice as a file, to keep or to share with colleagues; what a file holds is seen before it is taken. */
export const BrandPack = (props: BrandPackProps) => {
  const { preview, outcome, onExport, onFile, onNaming, onUse, onCancel } = props;
  const words = useT();
  const { t } = words;
  const say = sayWith(words);
  return (
    <div class="stack">
      <p class="soft">{t('voicePackIntro')}</p>
      <div class="row">
        <Button onPress={onExport}>{t('voicePackExport')}</Button>
        <FileButton label={t('voicePackImport')} accept="application/json,.json" onFile={onFile} />
      </div>
      <div class="stack" role="status">
        {outcome && <Notice tone={outcome.done ? 'good' : 'attention'}>{outcome.sentence}</Notice>}
        {preview && (
          <div class="person-form stack">
            <h3>{t('voicePackHolds')}</h3>
            <ul class="proposal-examples">
              {packContents(preview.voice, words).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {preview.problems.map((problem) => (
              <Notice key={say(problem)} tone="attention">
                {say(problem)}
              </Notice>
            ))}
            <p>{t('voicePackReplaces')}</p>
            {preview.naming && (
              <Switch
                label={t('voicePackCall', { name: preview.naming.name })}
                on={preview.naming.on}
                onSwitch={onNaming}
              />
            )}
            <div class="row">
              <Button look="main" onPress={onUse}>
                {t('voicePackUse')}
              </Button>
              <Button look="quiet" onPress={onCancel}>
                {t('cancel')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
};
