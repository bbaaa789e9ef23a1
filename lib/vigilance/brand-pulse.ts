import type { Coverage } from './coverage';
import { finish } from './finish';
import { followBrand } from './follow-brand';
import { type Story, storySteps } from './gather-stories';
import { hourOf, hourTallies, type ToneOf } from './hour-tallies';
import type { Mention } from './mention';
import type { ObserveOptions } from './observe';
import { isAboutSomethingElse, type Relevance, untaught } from './relevance';
import type { Signal } from './signal';
import type { Watch } from './watch';

/** What is stored of a brand. Mentions of the last month are enough; older ones are learned. */
export interface BrandRecord {
  readonly watch: Watch;
  readonly mentions: readonly Mention[];
  /** What each of its feeds has shown. */
  readonly coverages: readonly Coverage[];
  readonly relevance?: Relevance;
}

/** How a brand is doing, and why we say so. */
export interface BrandPulse {
  /** To store in place of the watch. */
  readonly learned: Watch;
  /** One an hour, oldest first, for the chart; the last is the present. */
  readonly signals: readonly Signal[];
  readonly latest: Signal | undefined;
  /** What is being told since the rise (or today, when nothing rises), most told first, then newest first. */
  readonly stories: readonly Story[];
  readonly sources: number;
  /** Until when the feeds have been read: the age of all this. */
  readonly freshAt: number | undefined;
}

const hourMs = 3_600_000;

const timeOf = ({ publishedAt, seenAt }: Mention) => publishedAt ?? seenAt;

/** A story as it is told since then: what was said of it before is neither news nor spread. */
function toldSince(mentions: readonly Mention[], since: number): readonly Story[] {
  const told = mentions.filter((mention) => timeOf(mention) >= since);
  const [first] = told;
  return first ? [{ first, mentions: told, spread: new Set(told.map(({ source }) => source)).size }] : [];
}

type Options = ObserveOptions & { readonly toneOf?: ToneOf };

/** From what is stored to what is said: mentions become stories, stories hours, hours a signal. Stores nothing itself. */
export const brandPulse = (record: BrandRecord, now: number, options: Options = {}): BrandPulse =>
  finish(pulseSteps(record, now, options));

/** The same, with pauses: thousands of mentions take longer than others should wait. */
export function* pulseSteps(
  { watch, mentions, coverages, relevance = untaught }: BrandRecord,
  now: number,
  options: Options = {},
): Generator<undefined, BrandPulse> {
  // Older mentions are learned; three days of them tell which of the new ones are old stories.
  const from = watch.bin === null ? 0 : (watch.bin - 72) * hourMs;
  const ours = mentions.filter(
    (mention) => timeOf(mention) >= from && !isAboutSomethingElse(relevance, mention),
  );
  const stories = yield* storySteps(ours);
  yield undefined;
  const starts = coverages.flatMap(([first]) => (first ? [first[0]] : []));
  const first = watch.bin === null ? hourOf(Math.min(now, ...starts)) : watch.bin + 1;
  const tallies = hourTallies(stories, coverages, first, now, options.toneOf);
  yield undefined;
  const { learned, signals } = followBrand(watch, tallies, hourOf(now), options);
  yield undefined;
  const latest = signals.at(-1);
  const since = latest?.surge ? latest.surge.since * hourMs : now - 24 * hourMs;
  const recent = stories
    .flatMap(({ mentions: told }) => toldSince(told, since))
    .sort((a, b) => b.spread - a.spread || timeOf(b.first) - timeOf(a.first));
  const ends = coverages.flatMap((coverage) => coverage.at(-1)?.[1] ?? []);
  return {
    learned,
    signals,
    latest,
    stories: recent,
    sources: new Set(recent.flatMap(({ mentions: told }) => told.map((m) => m.source))).size,
    freshAt: ends.length > 0 ? Math.max(...ends) : undefined,
  };
}
