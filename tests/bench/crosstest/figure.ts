/** One figure of the protocol, what is asked of it, and what A/B calculators reach where that is known. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Standard error over units of the data, where there are any. */
  readonly se?: number;
  /** What perfect chances would show with as few cases, for calibration errors. */
  readonly byChance?: number;
  readonly goal?: { readonly atMost?: number; readonly atLeast?: number };
  readonly calculator?: number;
}

/** Is the goal reached? Undefined where there is none. */
export function reached({ value, goal }: Figure): boolean | undefined {
  if (!goal) return undefined;
  return (
    value <= (goal.atMost ?? Number.POSITIVE_INFINITY) && value >= (goal.atLeast ?? Number.NEGATIVE_INFINITY)
  );
}

const shown = (value: number | undefined): string =>
  value === undefined ? '' : Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(4);

const asked = ({ goal }: Figure): string => {
  if (!goal) return '';
  const { atMost, atLeast } = goal;
  if (atMost !== undefined && atLeast !== undefined) return `${atLeast} to ${atMost}`;
  return atMost !== undefined ? `<= ${atMost}` : `>= ${atLeast}`;
};

/** A table for the terminal: one line a figure. */
export function figureTable(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map((figure) => {
      const mark = { true: 'ok', false: 'NO', undefined: '' }[`${reached(figure)}`];
      return [
        figure.name.padEnd(width),
        shown(figure.value).padStart(9),
        (figure.se === undefined ? '' : `± ${shown(figure.se)}`).padEnd(8),
        asked(figure).padEnd(14),
        mark.padEnd(3),
        figure.calculator === undefined ? '' : `calculator ${shown(figure.calculator)}`,
        figure.byChance === undefined ? '' : `perfect ${shown(figure.byChance)}`,
      ]
        .join('  ')
        .trimEnd();
    })
    .join('\n');
}
