import { ChartFigure } from '../history/charts/chart-figure';
import { Card } from '../parts/card';
import { useT } from '../translate';
import { TransferMatrix } from './transfer-matrix';

/** What a try on one network tells of another; 0 to 1. */
export interface TransferRow {
  readonly test: string;
  readonly target: string;
  readonly mean: number;
  readonly before: number;
  readonly posts: number;
}

/** The learnt transfers as a small matrix; as a table behind it, the strongest first: where a try is worth most. */
export const TransferCard = ({ rows }: { rows: readonly TransferRow[] }) => {
  const { t } = useT();
  const heads = ['learntTransferTest', 'learntTransferTarget'] as const;
  const numbers = ['learntTransferMean', 'learntTransferBefore', 'learntTransferPosts'] as const;
  return (
    <Card title={t('learntTransferTitle')} icon="network" intro={t('learntTransferIntro')}>
      <ChartFigure
        title={t('learntTransferDrawing')}
        fileName="paraphe-transfer"
        table={
          <table class="table narrow">
            <thead>
              <tr>
                {heads.map((key) => (
                  <th key={key} scope="col">
                    {t(key)}
                  </th>
                ))}
                {numbers.map((key) => (
                  <th key={key} scope="col" class="number">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ test, target, mean, before, posts }) => (
                <tr key={`${test} ${target}`}>
                  <th scope="row">{test}</th>
                  <td>{target}</td>
                  <td class="number">
                    <svg class="transfer-bar" width="60" height="6" aria-hidden="true" focusable="false">
                      <rect class="meter-track" width="60" height="6" rx="3" />
                      <rect class="meter-fill" width={60 * mean} height="6" rx="3" />
                    </svg>{' '}
                    {Math.round(100 * mean)}
                  </td>
                  <td class="number soft">{Math.round(100 * before)}</td>
                  <td class="number">{posts}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        <TransferMatrix rows={rows} title={t('learntTransferDrawing')} />
      </ChartFigure>
    </Card>
  );
};
