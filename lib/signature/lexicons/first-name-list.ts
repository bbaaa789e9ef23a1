import list from './first-names.json';

const known = new Set(list.names.split(' '));

/**
 * Is this one of some 5,500 first names, French and English foremost? Capitals and accents make no difference;
 * a compound counts by its first part. Loaded where a roster is still unknown (learning), not in every tab.
 * Source of most names: Faker's locales (MIT).
 */
export const isCommonFirstName = (word: string): boolean => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return known.has(plain) || known.has(plain.split(/[-\u2010\u2011]/)[0] ?? '');
};
