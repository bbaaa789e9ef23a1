import { readDate } from '../text/read-date';

const day = 86_400_000;

/** When a server asks to be left alone until: seconds or a date, a day at most. Undefined when it does not ask. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (text === '') return undefined;
  const at = /^\d{1,9}$/.test(text) ? now + Number(text) * 1000 : readDate(text);
  return at === undefined || at <= now ? undefined : Math.min(at, now + day);
}
