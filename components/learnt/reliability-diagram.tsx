import { useT } from '../translate';

/** One point: of the verdicts given these chances, how many came true. All from 0 to 1. */
export interface ReliabilityPoint {
  readonly from: number;
  readonly to: number;
  readonly calls: number;
  readonly said: number;
  readonly right: number;
}

const size = 220;
const margin = 30;
/** The diagram shows chances from one half up: a verdict always names the likelier version. */
const least = 0.5;
const x = (chance: number) => margin + ((chance - least) / (1 - least)) * (size - margin);
const y = (share: number) => (1 - share) * (size - margin);
const largestDot = 9;

/** Chances we gave against what came true; on the diagonal, promises were kept exactly. The table says the same. */
export const ReliabilityDiagram = ({ points }: { points: readonly ReliabilityPoint[] }) => {
  const { t, language } = useT();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const most = Math.max(1, ...points.map(({ calls }) => calls));
  return (
    <svg
      class="reliability"
      viewBox={`-6 -10 ${size + 22} ${size + 26}`}
      role="img"
      aria-label={t('learntDiagram')}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="reliability-grid" x1={margin} x2={size} y1={y(share)} y2={y(share)} />
          <text x={margin - 6} y={y(share) + 4} text-anchor="end">
            {percent.format(share)}
          </text>
        </g>
      ))}
      {[0.5, 0.75, 1].map((chance) => (
        <text key={chance} x={x(chance)} y={size - margin + 16} text-anchor="middle">
          {percent.format(chance)}
        </text>
      ))}
      <line class="reliability-kept" x1={x(least)} y1={y(least)} x2={x(1)} y2={y(1)} />
      {points
        .filter(({ calls }) => calls > 0)
        .map(({ from, said, right, calls }) => (
          <circle
            key={from}
            class="reliability-point"
            cx={x(said)}
            cy={y(right)}
            r={3 + (largestDot - 3) * Math.sqrt(calls / most)}
          />
        ))}
      <text class="reliability-axis" x={(size + margin) / 2} y={size + 8} text-anchor="middle">
        {t('learntDiagramGiven')}
      </text>
      <text class="reliability-axis" x={margin + 4} y={12}>
        {t('learntDiagramTrue')}
      </text>
    </svg>
  );
};
