/** The name of a copy made at that moment (ms since 1970), by its day. */
export const copyName = (at: number): string =>
  `paraphe-history-${new Date(at).toISOString().slice(0, 10)}.json`;
