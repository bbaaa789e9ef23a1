import { hypergeometricDraw, seeded } from './random';
import { readLines } from './read-folder';

/** One version shown to a random part of the audience. */
export interface Arm {
  readonly headline: string;
  readonly excerpt: string;
  readonly image: string;
  readonly impressions: number;
  readonly clicks: number;
}

/** A headline test whose randomisation can be trusted. */
export interface HeadlineTest {
  readonly id: string;
  readonly arms: readonly Arm[];
}

/** Two arms of one test; `other` has another headline with the same picture, `same` is one package shown twice. */
export interface ArmPair {
  readonly test: string;
  readonly a: Arm;
  readonly b: Arm;
}

/** Tests of the Upworthy Research Archive, without the weeks that were not random and without uneven splits. */
export const readUpworthy = (folder: string): HeadlineTest[] =>
  readLines(folder, 'upworthy_tests.jsonl.gz')
    .map((line) => JSON.parse(line))
    .filter(({ flagged, srm_p }) => !flagged && !(srm_p < 0.001))
    .map(({ test, arms }) => ({
      id: test,
      arms: arms.map(({ h, x, img, n, c }: { h: string; x: string; img: string; n: number; c: number }) => ({
        headline: h,
        excerpt: x,
        image: img,
        impressions: n,
        clicks: c,
      })),
    }));

/** Every pair of arms of each test that passes `wanted`. */
export function armPairs(tests: readonly HeadlineTest[], wanted: (a: Arm, b: Arm) => boolean): ArmPair[] {
  return tests.flatMap(({ id, arms }) =>
    arms.flatMap((a, i) => arms.slice(i + 1).flatMap((b) => (wanted(a, b) ? [{ test: id, a, b }] : []))),
  );
}

export const otherHeadline = (a: Arm, b: Arm): boolean => a.headline !== b.headline && a.image === b.image;
export const samePackage = (a: Arm, b: Arm): boolean =>
  a.headline === b.headline && a.image === b.image && a.excerpt === b.excerpt;

/** The first arm of each test cut at random in two that are the same by construction. */
export function cutInTwo(tests: readonly HeadlineTest[]): ArmPair[] {
  const random = seeded(3);
  return tests.flatMap(({ id, arms: [arm] }) => {
    if (!arm) return [];
    const impressions = Math.floor(arm.impressions / 2);
    const clicks = hypergeometricDraw(arm.impressions, arm.clicks, impressions, random);
    return [
      {
        test: id,
        a: { ...arm, impressions, clicks },
        b: { ...arm, impressions: arm.impressions - impressions, clicks: arm.clicks - clicks },
      },
    ];
  });
}
