/** How much the box takes, counted as its network counts. */
export interface Limit {
  readonly max: number;
  readonly measure: (text: string) => number;
}

/** Does the text fit? A limit that cannot be measured is no limit. */
export const fits = (text: string, limit: Limit | undefined): boolean => {
  if (!limit || !Number.isFinite(limit.max)) return true;
  const size = limit.measure(text);
  return !Number.isFinite(size) || size <= limit.max;
};
