import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { TableScroll } from '../../parts/table-scroll';
import { useT } from '../../translate';
import { SaveButtons } from './save-buttons';

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
  return (
    <figure class="chart" ref={figure}>
      <figcaption>{title}</figcaption>
      {children}
      <details class="chart-table">
        <summary>{t('chartAsTable')}</summary>
        <TableScroll label={title}>{table}</TableScroll>
      </details>
      <SaveButtons title={title} fileName={fileName} within={figure} />
    </figure>
  );
};
