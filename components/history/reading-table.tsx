import { Button } from '../parts/button';
import { Letter } from '../parts/letter';
import { TableScroll } from '../parts/table-scroll';
import { useT } from '../translate';
import { CountHeads } from './count-heads';
import { countNames, type ReadingView } from './experiment-view-model';
import { Moment } from './moment';

const sourceKeys = { hand: 'sourceHand', page: 'sourcePage', api: 'sourceApi', file: 'sourceFile' } as const;

interface ReadingTableProps {
  readonly readings: readonly ReadingView[];
  readonly onWithdraw: (reading: string) => void;
}

/** Every reading, oldest first. An unknown count is a dash, never a zero. */
export const ReadingTable = ({ readings, onWithdraw }: ReadingTableProps) => {
  const { t, plural, language } = useT();
  const numbers = new Intl.NumberFormat(language);
  const shown = (count: number, approximate: boolean | undefined) =>
    approximate ? (
      <span title={t('countAbout', { count: numbers.format(count) })}>≈ {numbers.format(count)}</span>
    ) : (
      numbers.format(count)
    );
  if (readings.length === 0) return <p class="soft">{t('readingsNone')}</p>;
  return (
    <TableScroll label={t('experimentReadings')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('readingOf')}</th>
            <th scope="col">{t('readingWhen')}</th>
            <CountHeads names={countNames} />
            <td />
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <tr key={reading.id}>
              <th scope="row">
                <span class="reading-of">
                  <Letter name={reading.variant} /> {reading.network}
                </span>
              </th>
              <td>
                <Moment at={reading.at} />
                <div class="soft small">
                  {reading.ageHours !== undefined &&
                    `${plural('readingAge', Math.round(reading.ageHours))} · `}
                  {t(sourceKeys[reading.source])}
                </div>
              </td>
              {countNames.map((name) => (
                <td key={name} class="number">
                  {reading.counts[name] === undefined ? (
                    <span class="soft" title={t('countUnknown')}>
                      <span aria-hidden="true">–</span>
                      <span class="sr">{t('countUnknown')}</span>
                    </span>
                  ) : (
                    shown(reading.counts[name], reading.approximate)
                  )}
                </td>
              ))}
              <td>
                <Button
                  look="icon"
                  icon="bin"
                  label={t('readingWithdraw', { variant: reading.variant, network: reading.network })}
                  onPress={() => onWithdraw(reading.id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
