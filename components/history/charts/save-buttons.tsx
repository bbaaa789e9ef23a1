import type { RefObject } from 'preact';
import { Button } from '../../parts/button';
import { useT } from '../../translate';
import { savePicture } from './save-picture';

interface SaveButtonsProps {
  readonly title: string;
  /** Without extension. */
  readonly fileName: string;
  /** What holds the drawing: its first `svg`. */
  readonly within: RefObject<HTMLElement | null>;
}

/** Both kinds of picture of a drawing, to take away. */
export const SaveButtons = ({ title, fileName, within }: SaveButtonsProps) => {
  const { t } = useT();
  const save = (kind: 'svg' | 'png') => {
    const drawing = within.current?.querySelector<SVGSVGElement>('svg:not(.icon)');
    if (drawing) void savePicture(drawing, `${fileName}.${kind}`, kind);
  };
  return (
    <div class="row no-print">
      <Button look="quiet" icon="copy" label={t('chartSavePngOf', { title })} onPress={() => save('png')}>
        {t('chartSavePng')}
      </Button>
      <Button look="quiet" icon="copy" label={t('chartSaveSvgOf', { title })} onPress={() => save('svg')}>
        {t('chartSaveSvg')}
      </Button>
    </div>
  );
};
