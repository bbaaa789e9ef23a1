import { useRef, useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import type { BrandPackProps, PackPreview } from '../../../components/voice/brand-pack';
import type { BrandVoice } from '../../voice/brand-voice';
import { isEmptyVoice } from '../../voice/is-empty-voice';
import { parseBrandVoice } from '../../voice/parse-brand-voice';
import { download } from './download';

/** Larger files are no brand packs, in bytes. */
const largest = 1_000_000;

/**
 * The voice as a file, under the name of its brand: saved, read, seen before it is taken. `onUse` gets that name where
 * she wants hers called so.
 */
export function useBrandPack(
  voice: BrandVoice,
  brand: string,
  onUse: (voice: BrandVoice, name: string | undefined) => void,
): BrandPackProps {
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
    const { voice: whole, problems } = parseBrandVoice(await file.text());
    const { name, ...held } = whole;
    // She has chosen another one meanwhile.
    if (last.current !== file) return;
    if (isEmptyVoice(held)) {
      const unreadable = problems.some(
        (problem) => 'key' in problem && problem.key === 'brandPackUnreadable',
      );
      return tell(false, t(unreadable ? 'brandPackUnreadable' : 'voicePackEmpty'));
    }
    setOutcome(undefined);
    const other = name !== undefined && name !== brand;
    // Hers has no name yet: it takes the file's, unless she says no.
    setPreview({ voice: whole, problems, ...(other && { naming: { name, on: brand === '' } }) });
  };
  return {
    preview,
    outcome,
    onExport: () => {
      const named = brand === '' ? voice : { ...voice, name: brand };
      download('paraphe-voice.json', `${JSON.stringify(named, null, 2)}\n`);
    },
    onFile: (file) => void look(file).catch(() => tell(false, t('brandPackUnreadable'))),
    onNaming: (on) => setPreview((now) => (now?.naming ? { ...now, naming: { ...now.naming, on } } : now)),
    onUse: () => {
      if (!preview) return;
      const { voice, naming } = preview;
      const { name: _, ...held } = voice;
      onUse(held, naming?.on ? naming.name : undefined);
      tell(true, t('voicePackTaken'));
    },
    onCancel: () => setPreview(undefined),
  };
}
