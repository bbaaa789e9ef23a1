import { type FindOptions, findSignature } from '../../../lib/signature/find-signature';
import type { Tail } from './generated-tails';

/** How well signatures are told: shares from 0 to 1. */
export interface TailScore {
  readonly signed: number;
  readonly unsigned: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Signed messages whose signature was found from its first to its last unit. */
  readonly exact: number;
  /** F1 when only an exact span counts as found. */
  readonly exactF1: number;
  /** Unsigned messages in which a signature was seen. */
  readonly falseAlarms: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Scores the detector; `onMiss` gets what went wrong, for a look. */
export const scoreTails = (
  tails: readonly Tail[],
  options: FindOptions,
  onMiss: (tail: Tail, got: string) => void = () => {},
): TailScore => {
  let signed = 0;
  let found = 0;
  let exact = 0;
  let alarms = 0;
  for (const tail of tails) {
    const seen = findSignature(tail.text, options);
    const got = seen ? tail.text.slice(seen.span.start, seen.span.end) : '';
    const right = seen ? seen.span.start === tail.start && got === tail.signature : tail.start < 0;
    if (tail.start >= 0) signed++;
    if (tail.start >= 0 && seen) found++;
    if (tail.start >= 0 && right) exact++;
    if (tail.start < 0 && seen) alarms++;
    if (!right) onMiss(tail, got);
  }
  const unsigned = tails.length - signed;
  const precision = share(found, found + alarms);
  const recall = share(found, signed);
  return {
    signed,
    unsigned,
    precision,
    recall,
    f1: harmonic(precision, recall),
    exact: share(exact, signed),
    exactF1: harmonic(share(exact, found + alarms), share(exact, signed)),
    falseAlarms: unsigned === 0 ? 0 : alarms / unsigned,
  };
};
