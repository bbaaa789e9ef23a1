import type { MessageKey } from '../draft/message-key';

const largest = 1e12;

/** Why a pair of counts cannot be compared, if it cannot: missing, not a number, negative, absurdly large. */
export function countProblem(a: unknown, b: unknown): MessageKey | undefined {
  for (const count of [a, b]) {
    if (count === undefined || count === null) return 'crosstestRefusedMissing';
    if (typeof count !== 'number' || !Number.isFinite(count)) return 'crosstestRefusedNotANumber';
    if (count < 0) return 'crosstestRefusedNegative';
    if (count > largest) return 'crosstestRefusedHuge';
  }
  return undefined;
}
