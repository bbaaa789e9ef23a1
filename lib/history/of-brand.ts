/** Something of the history that may say which brand it was for, as it was called then. */
interface Branded {
  readonly brand?: string;
}

/**
 * What may teach of one brand: all but what bears the name of another of hers. What bears none, or one that nobody has
 * any more, is kept: a brand may have been named, or renamed, since.
 */
export const withoutBrands = <T extends Branded>(
  all: readonly T[],
  others: readonly string[],
): readonly T[] =>
  others.length === 0 ? all : all.filter(({ brand }) => brand === undefined || !others.includes(brand));
