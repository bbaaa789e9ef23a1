import { useT } from '../../translate';
import { ChartFigure } from './chart-figure';

interface OutcomeChartProps {
  /** log(B / A) of a hundred outcomes, in order; negative where A is ahead. */
  readonly dots: readonly number[];
  /** Name of the network the message is meant for. */
  readonly target: string;
}

const columns = 21;
const step = 13;

/** The column of each outcome; the middle one is "no difference to speak of", split by side. */
function columnsOf(dots: readonly number[], reach: number): readonly number[] {
  return dots.map((log) => {
    const at = Math.floor(((log + reach) / (2 * reach)) * columns);
    return Math.max(0, Math.min(columns - 1, at));
  });
}

/** A hundred dots, each an outcome as likely as the others: one counts them instead of reading a curve. */
export const OutcomeChart = ({ dots, target }: OutcomeChartProps) => {
  const { t, language } = useT();
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  });
  const reach = Math.max(0.2, ...dots.map(Math.abs));
  const places = columnsOf(dots, reach);
  const heights = Array.from({ length: columns }, (_, at) => places.filter((one) => one === at).length);
  const tallest = Math.max(1, ...heights);
  const floor = tallest * step + 24;
  const ahead = dots.filter((log) => log <= 0).length;
  const edge = (at: number) => Math.expm1(-reach + (2 * reach * at) / columns);
  const placed: number[] = Array(columns).fill(0);
  return (
    <ChartFigure
      title={t('spreadTitle', { target })}
      fileName="paraphe-outcomes"
      table={
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('spreadRange')}</th>
              <th scope="col" class="number">
                {t('spreadCount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {heights.map(
              (count, at) =>
                count > 0 && (
                  <tr key={edge(at)}>
                    <th scope="row">
                      {t('effectRange', {
                        low: percent.format(edge(at)),
                        high: percent.format(edge(at + 1)),
                      })}
                    </th>
                    <td class="number">{count}</td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      }
    >
      <p class="soft">{t('spreadHow', { left: ahead, right: dots.length - ahead })}</p>
      <svg class="outcomes" width="100%" height={floor + 22} aria-hidden="true" focusable="false">
        <text class="chart-soft" x="0" y="12">
          {t('spreadA')}
        </text>
        <text class="chart-soft chart-end" x="100%" y="12">
          {t('spreadB')}
        </text>
        <line class="chart-axis" x1="50%" x2="50%" y1="4" y2={floor} />
        {dots.map((log, index) => {
          const column = places[index] ?? 0;
          const row = placed[column] ?? 0;
          placed[column] = row + 1;
          return (
            <circle
              key={`${column}-${row}`}
              class={log <= 0 ? 'outcome a' : 'outcome b'}
              cx={`${(100 * (column + 0.5)) / columns}%`}
              cy={floor - 8 - row * step}
              r="5"
            />
          );
        })}
        <line class="chart-axis" x1="0" x2="100%" y1={floor} y2={floor} />
        {[-0.7, 0, 0.7].map((part) => (
          <text key={part} class="chart-soft chart-middle" x={`${50 + 50 * part}%`} y={floor + 16}>
            {part === 0 ? t('effectNone') : percent.format(Math.expm1(part * reach))}
          </text>
        ))}
      </svg>
    </ChartFigure>
  );
};
