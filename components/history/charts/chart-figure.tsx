import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../parts/button';
import { useT } from '../../translate';
import { savePicture } from './save-picture';

interface ChartFigureProps {
  readonly title: string;
  /** Without extension. */
  readonly fileName: string;
  /** The drawing: hidden from screen readers, which have the table. */
  readonly children: ComponentChildren;
  readonly table: ComponentChildren;
}

/** A chart, the same as a table right behind it, and both kinds of picture to take away. */
export const ChartFigure = ({ title, fileName, children, table }: ChartFigureProps) => {
  const { t } = useT();
  const figure = useRef<HTMLElement>(null);
  const save = (kind: 'svg' | 'png') => {
    const drawing = figure.current?.querySelector('svg');
    if (drawing) void savePicture(drawing, `${fileName}.${kind}`, kind);
  };
  return (
    <figure class="chart" ref={figure}>
      <figcaption>{title}</figcaption>
      {children}
      <details class="chart-table">
        <summary>{t('chartAsTable')}</summary>
        <div class="table-scroll">{table}</div>
      </details>
      <div class="row no-print">
        <Button look="quiet" icon="copy" label={t('chartSavePngOf', { title })} onPress={() => save('png')}>
          {t('chartSavePng')}
        </Button>
        <Button look="quiet" icon="copy" label={t('chartSaveSvgOf', { title })} onPress={() => save('svg')}>
          {t('chartSaveSvg')}
        </Button>
      </div>
    </figure>
  );
};
