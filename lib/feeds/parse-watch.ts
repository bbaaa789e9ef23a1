import * as v from 'valibot';
import type { Watch } from '../vigilance/watch';

const number = v.pipe(v.number(), v.finite());
const bin = v.pipe(v.number(), v.integer());
const list = (length: number) => v.pipe(v.array(number), v.maxLength(length));
const peaks = v.object({ days: number, sum: number, squares: number, today: v.nullable(number) });
const stretch = { since: v.nullable(bin), expected: number };
const tenure = v.object({ sum: number, weight: v.pipe(number, v.gtValue(0)) });

const schema = v.object({
  v: v.literal(1),
  bin: v.nullable(bin),
  seen: number,
  rate: v.object({
    mentions: number,
    bins: number,
    byHour: v.pipe(v.array(number), v.length(48)),
    visits: v.pipe(v.array(number), v.length(48)),
    lately: v.tuple([number, number]),
  }),
  spreads: v.pipe(v.array(tenure), v.minLength(1), v.maxLength(12)),
  recent: v.object({ counts: list(300), means: list(300) }),
  burstOdds: number,
  windowPeaks: v.pipe(v.array(peaks), v.minLength(1), v.maxLength(12)),
  burstPeaks: peaks,
  seenToday: number,
  run: v.object({ ...stretch, evidence: number, count: number }),
  waiting: v.object({ bins: v.pipe(v.array(bin), v.maxLength(5)), expectedSince: list(5) }),
  quiet: v.object(stretch),
  tone: v.object({
    day: v.pipe(v.array(v.tuple([bin, number, number])), v.maxLength(288)),
    rated: number,
    negative: number,
  }),
  episode: v.nullable(
    v.object({
      alarm: bin,
      since: bin,
      last: bin,
      count: number,
      expected: number,
      calmCount: number,
      calmExpected: number,
      rarity: number,
    }),
  ),
});

/** A watch that was stored, or undefined when it cannot be used: a brand then learns again, which takes three days. */
export function parseWatch(stored: unknown): Watch | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}
