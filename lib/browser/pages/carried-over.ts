const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(one[name], other[name]));
};

const merged = (before: unknown, after: unknown, now: unknown): unknown => {
  if (same(now, before)) return after;
  if (same(before, after)) return now;
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(now)) {
    const within = (list: readonly unknown[]) => (item: unknown) => list.some((one) => same(one, item));
    const [was, is, stands] = [within(before), within(after), within(now)];
    return [
      ...now.filter((item) => is(item) || !was(item)),
      ...after.filter((item) => !was(item) && !stands(item)),
    ];
  }
  if (!isRecord(before) || !isRecord(after) || !isRecord(now)) return after;
  const names = new Set([...Object.keys(now), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names]
      .map((name) => [name, merged(before[name], after[name], now[name])] as const)
      .filter(([, value]) => value !== undefined),
  );
};

/**
 * What she changed of a value that was shown, `before` to `after`, carried over to the value as it stands by `now`: the
 * fields she left alone are as another page, or the worker, has made them meanwhile. In lists, what she took away goes
 * and what she added comes. JSON values only.
 */
export function carriedOver<T>(before: T, after: T, now: T): T {
  return merged(before, after, now) as T;
}
