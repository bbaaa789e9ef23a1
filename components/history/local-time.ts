const two = (value: number) => String(value).padStart(2, '0');

/** Ms since 1970 as a `datetime-local` field wants it: local time, to the minute. */
export function toLocalTime(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The value of a `datetime-local` field in ms since 1970, or undefined when it is none. */
export function fromLocalTime(value: string): number | undefined {
  const at = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(value) ? new Date(value).getTime() : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
