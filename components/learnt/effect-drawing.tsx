import { useT } from '../translate';
import { signedPercent } from './signed-percent';

/** One way of writing and what it seems to change, in percent. */
export interface EffectLine {
  readonly id: string;
  readonly axis: string;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

const line = 34;
const top = 22;
/** Nothing is drawn beyond 60 % more or less; the table says the number. */
const widest = 60;

/** Effects as a dot (the best guess) on a line (where it most likely is), around "no difference". The table says the same. */
export const EffectDrawing = ({ effects }: { effects: readonly EffectLine[] }) => {
  const { t } = useT();
  const reach = Math.min(
    widest,
    Math.max(10, ...effects.flatMap(({ low, high }) => [-low, high, low, -high])),
  );
  const x = (value: number) => `${50 + (46 * Math.max(-reach, Math.min(reach, value))) / reach}%`;
  const height = top + effects.length * line + 6;
  return (
    <svg class="effects" width="100%" height={height} aria-hidden="true" focusable="false">
      <text class="chart-soft" x="2%" y="12">
        {t('effectLess')}
      </text>
      <text class="chart-soft chart-middle" x="50%" y="12">
        {t('effectNone')}
      </text>
      <text class="chart-soft chart-end" x="98%" y="12">
        {t('effectMore')}
      </text>
      <line class="chart-axis" x1="50%" x2="50%" y1={top} y2={height} />
      {effects.map(({ id, axis, percent, low, high }, index) => {
        const y = top + index * line;
        return (
          <g key={id} class="effect clear">
            <text class="chart-label" x="2%" y={y + 13}>
              {`${axis} · ${signedPercent(percent)}\u00a0%`}
            </text>
            <line class="effect-range" x1={x(low)} x2={x(high)} y1={y + 24} y2={y + 24} />
            <circle class="effect-dot" cx={x(percent)} cy={y + 24} r="5" />
          </g>
        );
      })}
    </svg>
  );
};
