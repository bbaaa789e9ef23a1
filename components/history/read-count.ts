/** Larger counts exist nowhere: they are slips of the hand. */
const largest = 1e12;

/**
 * A count as people write it: `1234`, `1 234`, `1,234`, `1.234`. Empty is unknown (undefined), never 0.
 * Anything else (decimals, "12k", words) is `'unclear'`: a guess would be stored as a fact.
 */
export function readCount(typed: string): number | undefined | 'unclear' {
  const text = typed.trim();
  if (text === '') return undefined;
  if (!/^\d+$|^\d{1,3}([\s.,'’\u00a0\u202f]\d{3})+$/.test(text)) return 'unclear';
  const count = Number(text.replace(/\D/g, ''));
  return count <= largest ? count : 'unclear';
}
