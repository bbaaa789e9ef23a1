import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { SaveButtons } from '../history/charts/save-buttons';
import { Card } from '../parts/card';
import { TableScroll } from '../parts/table-scroll';
import { useT } from '../translate';
import { EffectDrawing } from './effect-drawing';
import { signedPercent } from './signed-percent';

/** A way of writing that made a difference on a network; percentages of engagement. */
export interface StyleRow {
  readonly id: string;
  /** In the reader's words. */
  readonly axis: string;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

export interface StyleTable {
  readonly network: string;
  readonly rows: readonly StyleRow[];
  /** Posts and comparisons it was learnt from. */
  readonly from: number;
}

interface DrawnProps {
  readonly title: string;
  readonly network: string;
  readonly rows: readonly StyleRow[];
  readonly children: ComponentChildren;
}

/** One network's effects as a drawing, with their table below. */
const Drawn = ({ title, network, rows, children }: DrawnProps) => {
  const figure = useRef<HTMLDivElement>(null);
  return (
    <div class="stack chart" ref={figure}>
      <h3>{title}</h3>
      <EffectDrawing effects={rows} />
      {children}
      <SaveButtons title={title} fileName={`paraphe-${network}`} within={figure} />
    </div>
  );
};

/** Ways of writing beyond two standard errors, network by network. */
export const StyleCard = ({ tables }: { tables: readonly StyleTable[] }) => {
  const { t, plural } = useT();
  return (
    <Card title={t('learntStylesTitle')} icon="voice" intro={t('learntStylesIntro')}>
      {tables.map(({ network, rows, from }) => (
        <Drawn key={network} title={t('learntStyleName', { network })} network={network} rows={rows}>
          <TableScroll label={t('learntStyleName', { network })}>
            <table class="table narrow">
              <thead>
                <tr>
                  <th scope="col">{t('learntStyleAxis')}</th>
                  <th scope="col" class="number">
                    {t('learntStyleEffect')}
                  </th>
                  <th scope="col" class="number">
                    {t('learntStyleBetween')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, axis, percent, low, high }) => (
                  <tr key={id}>
                    <th scope="row">{axis}</th>
                    <td class="number">{`${signedPercent(percent)}\u00a0%`}</td>
                    <td class="number">
                      {t('learntStyleInterval', { low: signedPercent(low), high: signedPercent(high) })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
          <p class="soft small">{plural('learntStyleFrom', from)}</p>
        </Drawn>
      ))}
    </Card>
  );
};
