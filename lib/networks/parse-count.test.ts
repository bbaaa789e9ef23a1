import { expect, test } from 'vitest';
import { parseCount } from './parse-count';

const exact = (value: number) => ({ value, approximate: false });
const about = (value: number) => ({ value, approximate: true });

test.each([
  ['fr', '12', exact(12)],
  ['fr', '0 commentaire', exact(0)],
  ['fr', '1\u202f234 vues', exact(1234)],
  ['fr', '1\u00a0234\u00a0567', exact(1_234_567)],
  ['fr', '1 234 réactions', exact(1234)],
  ['fr', '1,2 k J’aime', about(1200)],
  ['fr', '1,2\u00a0k', about(1200)],
  ['fr', '12\u202fk', about(12_000)],
  ['fr', '3,4 M', about(3_400_000)],
  ['fr', '1,1 Md', about(1_100_000_000)],
  ['fr', '2,5 millions de vues', about(2_500_000)],
  ['fr', '12 mentions J’aime', exact(12)],
  ['fr', '5 médias', exact(5)],
  ['fr-CA', '1,2k', about(1200)],
  ['en', '1.2K likes', about(1200)],
  ['en', '1,204', exact(1204)],
  ['en', '1,234,567 views', exact(1_234_567)],
  ['en', '3.4M', about(3_400_000)],
  ['en', '1.1B', about(1_100_000_000)],
  ['en', '1,234K', about(1_234_000)],
  ['en', '25 bookmarks', exact(25)],
  ['en', '3 minutes ago', exact(3)],
  ['de', '1.234', exact(1234)],
  ['de', '1,2 Mio.', about(1_200_000)],
  ['de', '1,1 Mrd.', about(1_100_000_000)],
  ['es', '1,2 mil', about(1200)],
  ['ja', '1.2万', about(12_000)],
  ['ja', '3 件の返信', exact(3)],
  ['ar', '١٬٢٣٤', exact(1234)],
  ['ar', '١٫٢ ألف', about(1200)],
  ['', '42', exact(42)],
])('in %s, "%s" is read', (language, label, count) => {
  expect(parseCount(label, language)).toEqual(count);
});

test.each([
  ['fr', ''],
  ['fr', 'J’aime'],
  ['fr', '1,2'],
  ['en', '1.23.4'],
  ['en', '12,34'],
  ['en', '9'.repeat(40)],
  ['fr', '—'],
])('in %s, "%s" is not a number we may believe: unknown, never zero', (language, label) => {
  expect(parseCount(label, language)).toBeUndefined();
});
