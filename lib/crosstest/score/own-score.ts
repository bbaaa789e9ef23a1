/** A claim as it was made, and what came of it where that is known. */
export interface Claim {
  /** P(A better) as it was said. */
  readonly probabilityA: number;
  /** Which variant did better in the end, where both were seen on the target. */
  readonly outcome?: 'A' | 'B';
  /** Which variant "more likes wins" would have named; absent at a tie. */
  readonly moreLikes?: 'A' | 'B';
}

/** One bar of the reliability diagram: of the calls said at these chances, how many came true. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly calls: number;
  /** Mean chance that was said, and part that came true; 0 where there was no call. */
  readonly said: number;
  readonly right: number;
}

/** How Paraphe's claims turned out. */
export interface OwnScore {
  readonly checked: number;
  readonly bins: readonly ReliabilityBin[];
  /** Mean squared error of the chances said (Brier 1950): .25 for always saying even odds, 0 for perfect. */
  readonly brier: number;
  /** The same for "more likes wins", which always says 1 (or even odds at a tie). */
  readonly brierMoreLikes: number;
  /** Calls of .90 and more, and how many were right. */
  readonly sure: { readonly right: number; readonly total: number };
}

/** The states' own bounds: coin flip, leaning, probable, sure. */
const bounds = [0.5, 0.6, 0.75, 0.9, 1] as const;

/** Scores the claims whose outcome is known; nothing when there is none. Chances outside 0 to 1 are left out. */
export function ownScore(claims: readonly Claim[]): OwnScore | undefined {
  const checked = claims.flatMap(({ probabilityA, outcome, moreLikes }) => {
    if (outcome === undefined || !(probabilityA >= 0 && probabilityA <= 1)) return [];
    const best = Math.max(probabilityA, 1 - probabilityA);
    const leader = probabilityA >= 0.5 ? 'A' : 'B';
    return [
      {
        best,
        right: leader === outcome,
        naive: moreLikes === undefined ? 0.5 : Number(moreLikes === outcome),
      },
    ];
  });
  if (checked.length === 0) return undefined;
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
  const bins = bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1] ?? 1;
    const calls = checked.filter(({ best }) => best >= from && (best < to || to === 1));
    return {
      from,
      to,
      calls: calls.length,
      said: mean(calls.map(({ best }) => best)),
      right: mean(calls.map(({ right }) => Number(right))),
    };
  });
  const sure = checked.filter(({ best }) => best >= 0.9);
  return {
    checked: checked.length,
    bins,
    brier: mean(checked.map(({ best, right }) => (Number(right) - best) ** 2)),
    brierMoreLikes: mean(checked.map(({ naive }) => (1 - naive) ** 2)),
    sure: { right: sure.filter(({ right }) => right).length, total: sure.length },
  };
}
