import { Letter } from '../parts/letter';
import { TableScroll } from '../parts/table-scroll';
import { useT } from '../translate';
import { CountHeads } from './count-heads';
import { type Counts, countNames } from './experiment-view-model';

/** The last reading of one version on one network. */
export interface ReportedCount {
  readonly variant: 'A' | 'B';
  readonly network: string;
  /** Hours since it was published there. */
  readonly ageHours?: number | undefined;
  readonly counts: Counts;
  readonly approximate?: boolean | undefined;
}

interface ReportCountsProps {
  /** What the message is known by. */
  readonly title: string;
  readonly counts: readonly ReportedCount[];
}

/** What was counted last of each version, as a table; only the columns where something is known. */
export const ReportCounts = ({ title, counts }: ReportCountsProps) => {
  const { t, plural, language } = useT();
  const numbers = new Intl.NumberFormat(language);
  const known = countNames.filter((name) => counts.some((one) => one.counts[name] !== undefined));
  if (known.length === 0) return <p class="soft">{t('reportUncounted')}</p>;
  return (
    <TableScroll label={t('reportCounts', { title })}>
      <table class="table narrow">
        <thead>
          <tr>
            <th scope="col">{t('readingOf')}</th>
            <th scope="col">{t('reportCounted')}</th>
            <CountHeads names={known} />
          </tr>
        </thead>
        <tbody>
          {counts.map(({ variant, network, ageHours, counts: counted, approximate }) => (
            <tr key={`${variant} ${network}`}>
              <th scope="row">
                <span class="reading-of">
                  <Letter name={variant} /> {network}
                </span>
              </th>
              <td>{ageHours !== undefined && plural('readingAge', Math.round(ageHours))}</td>
              {known.map((name) => (
                <td key={name} class="number">
                  {counted[name] === undefined
                    ? '–'
                    : `${approximate ? '≈\u00a0' : ''}${numbers.format(counted[name])}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
