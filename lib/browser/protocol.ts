import * as v from 'valibot';
import type { BoxMarks } from '../compose/box-marks';
import type { PlanQuestion, Proposed } from '../compose/proposed';
import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';
import type { Awaited } from '../history/awaited';
import { answeringSchema, type EventOf, type HistoryEvent, parseEvent } from '../history/event';
import type { OwnPost } from '../history/own-posts';
import { type Seen, seenSchema } from '../history/seen';
import type { TeamServer } from '../history/team/team-server';
import type { TeamTroubleKind } from '../history/team/team-trouble';
import type { InstanceFacts } from '../networks/limits/limit';
import { type Recognition, recognitions } from '../networks/recognition';
import { marksSchema } from './marks-schema';
import { type SeenCounters, seenCountersSchema } from './readings/seen-counters';
import type { NextPost } from './reminders/next-post';
import type { PostName } from './reminders/open-post';

type Person = v.InferOutput<typeof answeringSchema>;

/**
 * Every message to the worker, request and reply in one signature. To add one: a line here, a line in `asks`
 * below, and its handler in entrypoints/background.ts; the compiler asks for the other two.
 */
export interface Protocol {
  /** Asked by the scout when a compose box gets the focus: load the compose script into this frame. */
  'compose/inject'(): undefined;
  /** Loads what draws two versions of a message into this frame. */
  'hesitation/inject'(): undefined;
  /** How to try two versions of a message, said in the user's language. */
  'experiment/propose'(question: PlanQuestion): Proposed;
  /** Adds an account to the brand's on a network. */
  'account/own'(network: string, account: string): undefined;
  /** What a server says of its limits; nothing for one that is not switched on. */
  'server/facts'(host: string): InstanceFacts | undefined;
  /** A compose box was met on a network, and recognised in this way. */
  'box/met'(network: string, how: Recognition): undefined;
  /** Lets the person point at her compose box in a tab. */
  'picker/start'(tabId: number): undefined;
  /** The picking ended in one frame of the sender's tab: the others stop too. */
  'picker/leave'(): undefined;
  /** A box was pointed at: it is remembered where the site is switched on. */
  'box/picked'(marks: BoxMarks): undefined;
  /** Stores events; resolves once they are durable. */
  'history/append'(events: readonly HistoryEvent[]): { readonly stored: number };
  /** A network's own button published a text; answers with the event when a cross-test was waiting for it. */
  'publication/seen'(seen: Seen): EventOf<'publication/observed'> | undefined;
  /** The variants planned for a network and not published there yet, newest first. */
  'experiment/awaited'(network: string): readonly Awaited[];
  /** Stores a reading, then the claim it leads to; resolves once both are durable. */
  'reading/keep'(reading: EventOf<'reading/taken' | 'split/counted'>): undefined;
  /** Opens a publication's page and reads the counters it shows there. */
  'reading/open'(publication: string): undefined;
  /** The counters of the page that was opened for it; nothing in it when the page showed none. */
  'reading/seen'(seen: SeenCounters): undefined;
  /** The next post of the plans that run, said in the user's language. */
  'post/next'(): NextPost | undefined;
  /** Opens the composer of a post of a plan with its text. */
  'post/open'(post: PostName): undefined;
  /** What the checks that pages do not carry say of a draft. */
  'draft/review'(draft: Draft): readonly Finding[];
  /** What is remembered of somebody, said in the user's language; undefined when nothing is, or nothing may be. */
  'person/known'(network: string, person: Person): string | undefined;
  /** Erases all that is remembered of somebody. */
  'person/forget'(network: string, person: Person): undefined;
  /** Erases every reply remembered. */
  'replies/erase'(): undefined;
  /** Keeps posts of one's own as references of the voice; answers how many there are. */
  'posts/keep'(posts: readonly OwnPost[]): { readonly kept: number };
  /** How many are kept, and how the last five published match the ones before (0 to 1, low is far). */
  'posts/state'(): { readonly kept: number; readonly lastFive?: number };
  /** Erases every post kept as a reference. */
  'posts/erase'(): undefined;
  /** Never shows this kind of finding again: `check` or `check:topic`. */
  'finding/silence'(topic: string): undefined;
  /** Keeps the badge away from a host, or brings it back. */
  'badge/hide'(host: string): undefined;
  /** Remembers which place around a box the badge prefers on a host. */
  'badge/move'(host: string, corner: number): undefined;
  /** Puts somebody on duty: the person who signs from now on. */
  'duty/take'(person: string): undefined;
  /** Joins a team when its server takes the login; otherwise says what is in the way. */
  'team/join'(server: TeamServer): TeamTroubleKind | undefined;
  /** Exchanges with the team now; resolves when it is over, however it went. */
  'team/exchange'(): undefined;
  /** Belongs to no team any more; what is here stays. */
  'team/leave'(): undefined;
  /** Reads the sources of mentions that are due; answers once that is under way. */
  'vigilance/read'(): undefined;
  /** Judges again what is kept of them: a file was imported, a source removed. */
  'vigilance/look'(): undefined;
  /** What she answers to the warning: she knows, or wants four hours of quiet. */
  'vigilance/answer'(answer: 'seen' | 'mute'): undefined;
  /** A mention that is not about the brand, by its id. */
  'vigilance/put-aside'(mention: string): undefined;
  /** The page that nobody sees has made a copy of the history, begun at that moment: it is saved from this address. */
  'copy/made'(address: string, at: number): undefined;
  /** Opens a network's composer, or one of our pages, in a new tab. */
  'page/open'(address: string): undefined;
  /** A sign of life, asked for while another answer takes long. */
  'worker/alive'(): undefined;
}

export type MessageType = keyof Protocol;
type Arguments<T extends MessageType> = Parameters<Protocol[T]>;

/** Who may send a message: our own pages, or our scripts in web pages too. */
export type Sender = 'page' | 'anyone';

interface Ask<T extends MessageType> {
  readonly from: Sender;
  /** What the worker accepts: the page around a content script is hostile, so its arguments are checked again. */
  readonly args: v.GenericSchema<unknown, Arguments<T>>;
}

const events = v.custom<readonly HistoryEvent[]>(
  (value) => Array.isArray(value) && value.length > 0 && value.length <= 1000,
);
/** Each post is checked where it is kept. */
const posts = v.custom<readonly OwnPost[]>((value) => Array.isArray(value) && value.length <= 1000);
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const text = v.pipe(v.string(), v.maxLength(70_000));
const label = v.pipe(v.string(), v.maxLength(300));
const reading = v.custom<EventOf<'reading/taken' | 'split/counted'>>((value) =>
  ['reading/taken', 'split/counted'].includes(parseEvent(value)?.type ?? ''),
);
const network = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const question = v.object({
  target: network,
  variants: v.object({ A: text, B: text }),
  account: v.optional(label),
  networks: v.pipe(v.array(network), v.maxLength(60)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31)),
  way: v.optional(v.pipe(v.string(), v.maxLength(120))),
  start: v.optional(moment),
});
const postName = v.object({ experiment: name, network, variant: v.picklist(['A', 'B']) });
export const draftSchema = v.object({
  text,
  network: label,
  surface: v.picklist(['post', 'comment', 'reply']),
  answering: v.exactOptional(answeringSchema),
  account: v.exactOptional(label),
  part: v.exactOptional(v.object({ index: v.number(), count: v.number() })),
  picturesWithoutAlt: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
});
const teamServer = v.object({
  address: v.pipe(v.string(), v.maxLength(2_000), v.startsWith('https://')),
  user: label,
  password: label,
});
const ourPages = ['welcome.html', 'practice.html', 'history.html', 'options.html'];
const address = v.pipe(
  v.string(),
  v.maxLength(8_000),
  v.check((value) => value.startsWith('https://') || ourPages.includes(value.split('#')[0] ?? '')),
);

export const asks: { readonly [T in MessageType]: Ask<T> } = {
  'compose/inject': { from: 'anyone', args: v.strictTuple([]) },
  'hesitation/inject': { from: 'anyone', args: v.strictTuple([]) },
  'experiment/propose': { from: 'anyone', args: v.strictTuple([question]) },
  'account/own': {
    from: 'anyone',
    args: v.strictTuple([network, v.pipe(v.string(), v.minLength(1), v.maxLength(80))]),
  },
  'server/facts': {
    from: 'anyone',
    args: v.strictTuple([v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))]),
  },
  'box/met': { from: 'anyone', args: v.strictTuple([network, v.picklist(recognitions)]) },
  'picker/start': { from: 'page', args: v.strictTuple([v.pipe(v.number(), v.integer())]) },
  'picker/leave': { from: 'anyone', args: v.strictTuple([]) },
  'box/picked': { from: 'anyone', args: v.strictTuple([marksSchema]) },
  'history/append': { from: 'anyone', args: v.strictTuple([events]) },
  'publication/seen': { from: 'anyone', args: v.strictTuple([seenSchema]) },
  'experiment/awaited': { from: 'anyone', args: v.strictTuple([v.pipe(v.string(), v.maxLength(40))]) },
  'reading/keep': { from: 'page', args: v.strictTuple([reading]) },
  'reading/open': { from: 'page', args: v.strictTuple([v.pipe(v.string(), v.maxLength(80))]) },
  'reading/seen': { from: 'anyone', args: v.strictTuple([seenCountersSchema]) },
  'post/next': { from: 'page', args: v.strictTuple([]) },
  'post/open': { from: 'page', args: v.strictTuple([postName]) },
  'draft/review': { from: 'anyone', args: v.strictTuple([draftSchema]) },
  'person/known': { from: 'anyone', args: v.strictTuple([label, answeringSchema]) },
  'person/forget': { from: 'anyone', args: v.strictTuple([label, answeringSchema]) },
  'replies/erase': { from: 'page', args: v.strictTuple([]) },
  'posts/keep': { from: 'page', args: v.strictTuple([posts]) },
  'posts/state': { from: 'page', args: v.strictTuple([]) },
  'posts/erase': { from: 'page', args: v.strictTuple([]) },
  'finding/silence': { from: 'anyone', args: v.strictTuple([name]) },
  'badge/hide': { from: 'anyone', args: v.strictTuple([name]) },
  'badge/move': {
    from: 'anyone',
    args: v.strictTuple([name, v.pipe(v.number(), v.integer(), v.minValue(0))]),
  },
  'duty/take': { from: 'page', args: v.strictTuple([name]) },
  'team/join': { from: 'page', args: v.strictTuple([teamServer]) },
  'team/exchange': { from: 'page', args: v.strictTuple([]) },
  'team/leave': { from: 'page', args: v.strictTuple([]) },
  'vigilance/read': { from: 'page', args: v.strictTuple([]) },
  'vigilance/look': { from: 'page', args: v.strictTuple([]) },
  'vigilance/answer': { from: 'anyone', args: v.strictTuple([v.picklist(['seen', 'mute'])]) },
  'vigilance/put-aside': { from: 'anyone', args: v.strictTuple([name]) },
  'copy/made': {
    from: 'page',
    args: v.strictTuple([v.pipe(v.string(), v.maxLength(300), v.startsWith('blob:')), moment]),
  },
  'page/open': { from: 'anyone', args: v.strictTuple([address]) },
  'worker/alive': { from: 'anyone', args: v.strictTuple([]) },
};
