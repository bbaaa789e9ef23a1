import { useT } from '../translate';
import type { PulseHour, PulsePost } from './pulse-view';

interface PulseChartProps {
  /** Oldest first; an hour that was not seen is absent, never 0. */
  readonly hours: readonly PulseHour[];
  readonly posts: readonly PulsePost[];
  /** What it shows, in a sentence. */
  readonly label: string;
}

const width = 720;
const height = 150;
const left = 26;
const bottom = 18;
const hourMs = 3_600_000;
/** More posts than these have their names in the table only. */
const mostNamed = 4;

/** Mentions per hour, over the band where nine hours in ten usually fall; our own posts as lines across. */
export const PulseChart = ({ hours, posts, label }: PulseChartProps) => {
  const { language } = useT();
  const first = hours[0]?.hour ?? 0;
  const count = (hours.at(-1)?.hour ?? 0) - first + 1;
  const most = Math.max(4, ...hours.map((one) => Math.max(one.count, one.high)));
  const step = (width - left) / count;
  const x = (hour: number) => left + (hour - first) * step;
  const y = (value: number) => (height - bottom) * (1 - value / most) + 4;
  const isLate = (at: number) => x(at / hourMs) > width * 0.85;
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric' });
  const midnights = hours.filter(({ hour }) => new Date(hour * hourMs).getHours() === 0);
  const shown = posts.filter(({ at }) => at >= first * hourMs && at < (first + count) * hourMs);
  return (
    <svg viewBox={`0 0 ${width} ${height + 6}`} role="img" aria-label={label}>
      {hours.map(({ hour, low, high }) => (
        <rect
          key={`band${hour}`}
          class="pulse-band"
          x={x(hour)}
          y={y(high)}
          width={step}
          height={Math.max(1, y(low) - y(high))}
        />
      ))}
      {hours.map(({ hour, count: told, surge }) => (
        <rect
          key={hour}
          class={surge ? 'pulse-bar surge' : 'pulse-bar'}
          x={x(hour) + step * 0.15}
          y={y(told)}
          width={step * 0.7}
          height={Math.max(0, y(0) - y(told))}
        />
      ))}
      <line class="pulse-axis" x1={left} x2={width} y1={y(0)} y2={y(0)} />
      <text class="pulse-label" x={left - 6} y={y(most) + 8} text-anchor="end">
        {most}
      </text>
      <text class="pulse-label" x={left - 6} y={y(0)} text-anchor="end">
        0
      </text>
      {midnights.map(({ hour }) => (
        <g key={`day${hour}`}>
          <line class="pulse-axis" x1={x(hour)} x2={x(hour)} y1={y(0)} y2={y(0) + 5} />
          <text class="pulse-label" x={x(hour) + 3} y={y(0) + 15}>
            {day.format(hour * hourMs)}
          </text>
        </g>
      ))}
      {shown.map(({ at, network, text }) => (
        <g key={at}>
          <line class="pulse-post" x1={x(at / hourMs)} x2={x(at / hourMs)} y1={4} y2={y(0)} />
          <circle class="pulse-pen" cx={x(at / hourMs)} cy={4} r={3}>
            <title>{text}</title>
          </circle>
          {shown.length <= mostNamed && (
            <text
              class="pulse-label"
              x={x(at / hourMs) + (isLate(at) ? -6 : 6)}
              y={8}
              text-anchor={isLate(at) ? 'end' : 'start'}
            >
              {network}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
};
