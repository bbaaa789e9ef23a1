import { useRef } from 'preact/hooks';
import { SaveButtons } from '../history/charts/save-buttons';
import { Card } from '../parts/card';
import { TableScroll } from '../parts/table-scroll';
import { useT } from '../translate';
import { ReliabilityDiagram, type ReliabilityPoint } from './reliability-diagram';

/** How our verdicts turned out. */
export interface ScoreView {
  readonly checked: number;
  readonly bins: readonly ReliabilityPoint[];
  readonly brier: number;
  readonly brierMoreLikes: number;
}

/** Was it right? A diagram, the same in a table, and the comparison with "more likes wins". */
export const ReliabilityCard = ({ score }: { score: ScoreView }) => {
  const { t, plural, language } = useT();
  const figure = useRef<HTMLDivElement>(null);
  const decimals = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <Card title={t('learntScoreTitle')} icon="target" intro={plural('learntScoreIntro', score.checked)}>
      <div class="reliability-pair" ref={figure}>
        <ReliabilityDiagram points={score.bins} />
        <TableScroll label={t('learntDiagram')}>
          <table class="table narrow">
            <thead>
              <tr>
                <th scope="col">{t('learntBinGiven')}</th>
                <th scope="col" class="number">
                  {t('learntBinCalls')}
                </th>
                <th scope="col" class="number">
                  {t('learntBinTrue')}
                </th>
              </tr>
            </thead>
            <tbody>
              {score.bins.map(({ from, to, calls, right }) => (
                <tr key={from}>
                  <th scope="row">
                    {t('learntBinRange', { from: Math.round(100 * from), to: Math.round(100 * to) })}
                  </th>
                  <td class="number">{calls}</td>
                  <td class="number">
                    {calls === 0 ? <span class="soft">{t('learntBinNone')}</span> : percent.format(right)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </div>
      <SaveButtons title={t('learntDiagram')} fileName="paraphe-reliability" within={figure} />
      <p class="soft">
        {t('learntBrier', {
          ours: decimals.format(score.brier),
          naive: decimals.format(score.brierMoreLikes),
        })}
      </p>
    </Card>
  );
};
