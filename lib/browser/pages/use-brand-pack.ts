import { useRef, useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import type { BrandPackProps, PackPreview } from '../../../components/voice/brand-pack';
import type { BrandVoice } from '../../voice/brand-voice';
import { isEmptyVoice } from '../../voice/is-empty-voice';
import { parseBrandVoice } from '../../voice/parse-brand-voice';
import { download } from './download';

/** Larger files are no brand packs, in bytes. */
const largest = 1_000_000;

/** The voice as a file: saved, read, seen before it is taken. */
export function useBrandPack(voice: BrandVoice, onUse: (voice: BrandVoice) => void): BrandPackProps {
  const { t } = useT();
  const [preview, setPreview] = useState<PackPreview>();
  const [outcome, setOutcome] = useState<BrandPackProps['outcome']>();
  const tell = (done: boolean, sentence: string) => {
    setPreview(undefined);
    setOutcome({ done, sentence });
  };
  const last = useRef<File | undefined>(undefined);
  const look = async (file: File) => {
    last.current = file;
    if (file.size > largest) return tell(false, t('brandPackUnreadable'));
    const read = parseBrandVoice(await file.text());
    // She has chosen another one meanwhile.
    if (last.current !== file) return;
    if (isEmptyVoice(read.voice)) {
      const unreadable = read.problems.some(
        (problem) => 'key' in problem && problem.key === 'brandPackUnreadable',
      );
      return tell(false, t(unreadable ? 'brandPackUnreadable' : 'voicePackEmpty'));
    }
    setOutcome(undefined);
    setPreview(read);
  };
  return {
    preview,
    outcome,
    onExport: () => download('paraphe-voice.json', `${JSON.stringify(voice, null, 2)}\n`),
    onFile: (file) => void look(file).catch(() => tell(false, t('brandPackUnreadable'))),
    onUse: () => {
      if (!preview) return;
      onUse(preview.voice);
      tell(true, t('voicePackTaken'));
    },
    onCancel: () => setPreview(undefined),
  };
}
