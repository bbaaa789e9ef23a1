/** One measured number of the benchmark. */
export interface Figure {
  /** Name in the RESULT line. */
  readonly name: string;
  readonly value: number;
  readonly goal?: { readonly at: '>=' | '<='; readonly bound: number };
  /** How many texts it was measured on, and anything to know of it. */
  readonly on: string;
}

export const atLeast = (bound: number) => ({ at: '>=', bound }) as const;
export const atMost = (bound: number) => ({ at: '<=', bound }) as const;

export const reaches = ({ value, goal }: Figure): boolean =>
  goal === undefined || (goal.at === '>=' ? value >= goal.bound : value <= goal.bound);

/** A table for people: figure, value, goal, and a mark on what is short of it. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const figure of figures) {
    const goal = figure.goal ? `${figure.goal.at} ${figure.goal.bound}` : '';
    const mark = figure.goal === undefined ? ' ' : reaches(figure) ? '+' : '-';
    console.log(
      `${mark} ${figure.name.padEnd(44)}${format(figure.value).padStart(10)}  ${goal.padEnd(9)} ${figure.on}`,
    );
  }
}

const format = (value: number): string =>
  Number.isNaN(value) ? 'n/a' : String(Number(value.toPrecision(4)));
