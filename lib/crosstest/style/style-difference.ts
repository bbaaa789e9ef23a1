import { type Style, type StyleAxis, styleAxes } from './style-of';

/** An axis on which two texts are not written alike; positive when A has more of it. */
export interface StyleStep {
  readonly axis: StyleAxis;
  readonly by: number;
}

/** Less than this many words more or fewer is not a difference of length. */
const sameLength = 0.5;

/** The axes on which A and B differ, as a reader would name them. */
export const styleDifference = (a: Style, b: Style): StyleStep[] =>
  styleAxes
    .map((axis) => ({ axis, by: a[axis] - b[axis] }))
    .filter(({ axis, by }) => (axis === 'length' ? Math.abs(by) >= sameLength : axis !== 'long' && by !== 0));

/** Style of A less style of B on every axis. */
export const styleGap = (a: Style, b: Style): Style =>
  Object.fromEntries(styleAxes.map((axis) => [axis, a[axis] - b[axis]])) as Style;
