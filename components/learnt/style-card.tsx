import { Card } from '../parts/card';
import { TableScroll } from '../parts/table-scroll';
import { useT } from '../translate';

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

/** A percentage with its sign, the minus one a real one. */
export const signedPercent = (value: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`;

/** Ways of writing beyond two standard errors, network by network. */
export const StyleCard = ({ tables }: { tables: readonly StyleTable[] }) => {
  const { t, plural } = useT();
  return (
    <Card title={t('learntStylesTitle')} icon="voice" intro={t('learntStylesIntro')}>
      {tables.map(({ network, rows, from }) => (
        <div key={network} class="stack">
          <h3>{t('learntStyleName', { network })}</h3>
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
        </div>
      ))}
    </Card>
  );
};
