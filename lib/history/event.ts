import * as v from 'valibot';

/** No text longer than this is ever stored: no network takes more, and a hostile record stays small. */
const longestText = 70_000;

const id = v.pipe(v.string(), v.regex(/^[\w:.-]{1,80}$/));
const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const network = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const text = v.pipe(v.string(), v.maxLength(longestText));
const link = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//));
const variant = v.picklist(['A', 'B']);
/** A count somebody measured. Absent means unknown, which is never 0. */
const count = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12)));

/** One arm of a platform's own test: how often it was shown, and how often what counts happened. */
const arm = v.object({
  impressions: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e12)),
  successes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12)),
});

const counts = v.object({ likes: count, comments: count, reposts: count, views: count });
const label = v.pipe(v.string(), v.maxLength(300));

const common = { id, at, experiment: id };

/** What can happen to a cross-test, one record each. Append-only: a mistake is corrected by another event, never by an edit. */
const schemas = [
  v.object({
    ...common,
    type: v.literal('experiment/started'),
    target: network,
    test: v.pipe(v.array(network), v.minLength(1), v.maxLength(4)),
    design: v.picklist(['crossover', 'repost', 'crossover-target', 'target', 'split', 'parallel']),
    first: variant,
    seed: v.pipe(v.number(), v.integer()),
    metric: v.picklist(['likes', 'comments', 'reposts', 'views']),
    variants: v.object({ A: text, B: text }),
    /** Tried on the practice page: shown as such, never counted as experience. */
    practice: v.boolean(),
    /** Who started it, and for which brand, as they were called then. */
    by: v.exactOptional(label),
    brand: v.exactOptional(label),
  }),
  v.object({
    ...common,
    type: v.literal('plan/made'),
    /** Where the dates were reckoned, as an IANA name, and whose public holidays were left out. */
    timeZone: v.pipe(v.string(), v.maxLength(64)),
    country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    posts: v.pipe(v.array(v.object({ network, variant, at })), v.minLength(1), v.maxLength(16)),
    /** How often such a test was said to be right, 0 to 1: a claim, kept as made. */
    right: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  }),
  /** No more of this test: nothing is awaited, nobody is reminded; what was learnt stays. */
  v.object({ ...common, type: v.literal('plan/stopped') }),
  v.object({
    ...common,
    type: v.literal('publication/observed'),
    variant,
    network,
    /** The text that was really published, which may differ from the variant (a signature, a last word). */
    text,
    url: v.exactOptional(link),
  }),
  v.object({ ...common, type: v.literal('publication/located'), publication: id, url: link }),
  v.object({
    ...common,
    type: v.literal('reading/taken'),
    variant,
    network,
    source: v.picklist(['hand', 'page', 'api', 'file']),
    counts,
    /** The page rounded what it showed ("1.2 k"). */
    approximate: v.exactOptional(v.boolean()),
  }),
  v.object({
    ...common,
    type: v.literal('reading/failed'),
    variant,
    network,
    why: v.picklist(['deleted', 'unreachable', 'refused', 'unclear', 'not-shown']),
    /** The server asked to be left alone until then. */
    retryAt: v.exactOptional(at),
  }),
  /** The network divided its own audience between the two: its numbers, the newest of a network in place of the former. */
  v.object({ ...common, type: v.literal('split/counted'), network, a: arm, b: arm }),
  v.object({ ...common, type: v.literal('reading/withdrawn'), reading: id }),
  /** The post was changed after its publication: both versions keep their words, this says what it says now. */
  v.object({ ...common, type: v.literal('publication/edited'), publication: id, text }),
  v.object({
    ...common,
    type: v.literal('claim/made'),
    state: v.picklist(['immature', 'no-difference', 'leaning', 'probable', 'sure', 'deadline']),
    probabilityA: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  v.object({ ...common, type: v.literal('decision/made'), chosen: v.picklist(['A', 'B', 'neither']) }),
  /** What she wants to remember of it, in her own words; the last one counts. */
  v.object({ ...common, type: v.literal('note/written'), text }),
  v.object({ ...common, type: v.literal('experiment/erased') }),
] as const;

/** Somebody answered: as the page named them, and what they had written where it showed it. */
export const answeringSchema = v.object({
  name: label,
  handle: v.exactOptional(label),
  text: v.exactOptional(text),
});

/** A reply that was published: kept only where the user asked for it, an event of no experiment. */
const reply = v.object({
  id,
  at,
  type: v.literal('reply/published'),
  network,
  text,
  answering: v.exactOptional(answeringSchema),
});

/** An ordinary post of the account, counted at `at`: from an export of the network. Of no experiment either. */
const post = v.object({
  id,
  at,
  type: v.literal('post/counted'),
  network,
  published: at,
  text,
  counts,
  url: v.exactOptional(link),
  /** Photo, video, link...: the network's own word. */
  format: v.exactOptional(label),
  /** For which brand it was brought in, as it was called then. */
  brand: v.exactOptional(label),
});

const anyEvent = v.variant('type', [...schemas, reply, post]);

/** One fact of the history. `id` is unique for ever, `at` is in ms since 1970 (UTC), `experiment` groups. */
export type HistoryEvent = v.InferOutput<typeof anyEvent>;
export type PublishedReply = v.InferOutput<typeof reply>;
export type CountedPost = v.InferOutput<typeof post>;
export type ExperimentEvent = Exclude<HistoryEvent, PublishedReply | CountedPost>;
export type EventOf<Type extends HistoryEvent['type']> = Extract<HistoryEvent, { type: Type }>;
export type VariantName = v.InferOutput<typeof variant>;

/** Does this event belong to an experiment? */
export const isOfExperiment = (event: HistoryEvent): event is ExperimentEvent => 'experiment' in event;

/** A record from outside the store (a message, a file, a peer) as an event, or undefined when it is not one. */
export function parseEvent(value: unknown): HistoryEvent | undefined {
  const parsed = v.safeParse(anyEvent, value);
  return parsed.success ? parsed.output : undefined;
}
