import { plausibleCount } from '../posts/post-answer';

const grouped = /^\d{1,3}([.,'’ ]\d{3})(?:[.,'’ ]\d{3})*$/;

/** A count of an export: "1,234", "1 234", "1.234" and "12.0" are whole numbers; anything else is unknown, never 0. */
export function exportCount(cell: string): number | undefined {
  const text = cell
    .slice(0, 40)
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .trim();
  if (/^\d+(?:[.,]0+)?$/.test(text) && !grouped.test(text)) return plausibleCount(Number.parseInt(text, 10));
  return grouped.test(text) ? plausibleCount(Number(text.replace(/\D/g, ''))) : undefined;
}
