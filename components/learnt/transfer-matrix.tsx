import { useT } from '../translate';
import type { TransferRow } from './transfer-card';

const cell = { width: 92, height: 44, gap: 4 };
const names = { width: 104, height: 26 };

interface TransferMatrixProps {
  readonly rows: readonly TransferRow[];
  /** What the drawing says as a whole. */
  readonly title: string;
}

/**
 * Where a message was tried, line by line; where it was meant for, column by column; in each cell, from 0 to 100, how
 * much the one tells of the other. A dash where nothing was posted on both.
 */
export const TransferMatrix = ({ rows, title }: TransferMatrixProps) => {
  const { t, language } = useT();
  const alphabetical = (all: readonly string[]) =>
    [...new Set(all)].sort((a, b) => a.localeCompare(b, language));
  const tests = alphabetical(rows.map(({ test }) => test));
  const targets = alphabetical(rows.map(({ target }) => target));
  const top = 2 * names.height;
  const width = names.width + targets.length * (cell.width + cell.gap);
  const height = top + tests.length * (cell.height + cell.gap);
  const x = (column: number) => names.width + column * (cell.width + cell.gap);
  const y = (row: number) => top + row * (cell.height + cell.gap);
  return (
    <svg
      class="matrix"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
      focusable="false"
    >
      <text class="matrix-head" x="0" y={top - 9}>
        {t('learntTransferTest')}
      </text>
      <text class="matrix-head" x={names.width} y={names.height - 9}>
        {t('learntTransferTarget')}
      </text>
      {targets.map((target, column) => (
        <text
          key={target}
          class="matrix-name"
          x={x(column) + cell.width / 2}
          y={top - 9}
          text-anchor="middle"
        >
          {target}
        </text>
      ))}
      {tests.map((test, row) => (
        <text key={test} class="matrix-name" x="0" y={y(row) + cell.height / 2 + 4}>
          {test}
        </text>
      ))}
      {tests.flatMap((test, row) =>
        targets.map((target, column) => {
          const found = rows.find((one) => one.test === test && one.target === target);
          const known = found ? found.mean : 0;
          const place = { x: x(column), y: y(row), width: cell.width, height: cell.height, rx: 5 };
          return (
            <g key={`${test} ${target}`}>
              <rect class="matrix-cell" {...place} />
              <rect class="matrix-fill" {...place} fill-opacity={0.4 * known} />
              <text
                class={found ? 'matrix-number' : 'matrix-head'}
                x={x(column) + cell.width / 2}
                y={y(row) + cell.height / 2 + 5}
                text-anchor="middle"
              >
                {found ? Math.round(100 * known) : '–'}
              </text>
            </g>
          );
        }),
      )}
    </svg>
  );
};
