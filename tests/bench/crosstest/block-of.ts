const size = 1000;

/** Neighbouring news items are of the same days: they are divided, and their luck is counted, by blocks of ids. */
export const blockOf = (id: number): string => `block ${Math.floor(id / size)}`;
