/** One surge as the community manager lives it: it starts once, lasts, and is over after calm hours. */
export interface Episode {
  /** Bin of the alarm. */
  readonly alarm: number;
  /** Bin where the mentions began to rise, as best known, and the last that was out of the ordinary. */
  readonly since: number;
  readonly last: number;
  /** Mentions from `since` to `last`, and what is usual over the same bins. */
  readonly count: number;
  readonly expected: number;
  /** The same for the bins after `last`. */
  readonly calmCount: number;
  readonly calmExpected: number;
  /** log10 of days: how rare the worst bin was. */
  readonly rarity: number;
}

/** One bin, as the episode needs it; `since`, `sinceCount`, `sinceExpected` describe the rise it belongs to. */
export interface EpisodeBin {
  readonly bin: number;
  readonly count: number;
  readonly expected: number;
  readonly rarity: number;
  readonly unusual: boolean;
  readonly rise: { readonly since: number; readonly count: number; readonly expected: number };
}

const calmHours = 12;

/**
 * The episode after one more bin. While one is going on there is no new alarm: the same news, told again in the
 * evening, is not a second surge. It closes after 12 h in which nothing was out of the ordinary.
 */
export function followEpisode(episode: Episode | null, now: EpisodeBin, binsPerHour: number): Episode | null {
  const { bin, count, expected, rarity, unusual, rise } = now;
  if (!episode || bin - episode.last > calmHours * binsPerHour) {
    if (!unusual) return null;
    const { since, count: risen, expected: usual } = rise;
    return {
      since,
      count: risen,
      expected: usual,
      alarm: bin,
      last: bin,
      calmCount: 0,
      calmExpected: 0,
      rarity,
    };
  }
  const calmCount = episode.calmCount + count;
  const calmExpected = episode.calmExpected + expected;
  if (!unusual) return { ...episode, calmCount, calmExpected };
  return {
    ...episode,
    last: bin,
    count: episode.count + calmCount,
    expected: episode.expected + calmExpected,
    calmCount: 0,
    calmExpected: 0,
    rarity: Math.max(episode.rarity, rarity),
  };
}
