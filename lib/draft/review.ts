import type { Check } from './check';
import type { Draft } from './draft';
import type { Finding } from './finding';

/** Longer texts are not reviewed: no network takes them, and a freeze would be worse than silence. */
export const longestReviewed = 60_000;

/** Heaviest first, then in reading order. */
export const byWeight = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start);

/**
 * Every finding of every check on this draft, heaviest first, then in reading order.
 * A check that throws is left out and told to `onError`: one broken check never silences the others.
 */
export function review<V, S>(
  draft: Draft,
  voice: V,
  signals: S,
  checks: readonly Check<V, S>[],
  onError: (check: string, error: unknown) => void = () => {},
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    try {
      findings.push(...check.run(draft, voice, signals));
    } catch (error) {
      onError(check.id, error);
    }
  }
  return byWeight(findings);
}
