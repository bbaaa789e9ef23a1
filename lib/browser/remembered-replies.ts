import type { Draft } from '../draft/draft';
import type { PublishedReply } from '../history/event';
import type { Seen } from '../history/seen';
import type { HistoryStore } from '../history/store';
import { type CannedIndex, cannedIndex } from '../signature/replies/canned-index';
import type { PersonalSignals } from '../signature/replies/personal-signals';
import {
  peopleTalkedTo,
  personKey,
  type TalkEvent,
  type TalkedTo,
} from '../signature/talks/people-talked-to';
import type { Remembering, Settings } from './settings';

const day = 86_400_000;
/** Within this time, an exchange is still the same one: nobody says hello again. */
const sameExchange = day / 2;

type Answered = NonNullable<Draft['answering']>;
type Told = Pick<Settings, 'remember'> & {
  readonly now: number;
  readonly sayMoment?: (at: number) => string;
};

const talkOf = (reply: PublishedReply): TalkEvent[] => {
  const { at, network, text, answering } = reply;
  if (!answering) return [];
  const { text: theirs, ...to } = answering;
  return [{ kind: 'replied', at, network, to, text, ...(theirs === undefined ? {} : { theirs }) }];
};

interface Kept {
  readonly index: CannedIndex;
  readonly talks: TalkEvent[];
}

/**
 * In the worker: the replies that the user asked to remember. Read once for as long as the worker lives, and only
 * when a reply is being written; nothing is kept or told while the user's switch is off.
 */
export class RememberedReplies {
  #kept: Promise<Kept> | undefined;
  /** The same, once it has been read. */
  #known: Kept | undefined;

  constructor(private readonly history: HistoryStore) {}

  /** Keeps a reply that was just published, with the person answered if she wants people remembered too. */
  async keep({ network, text, at, reply, practice }: Seen, remember: Remembering): Promise<void> {
    if (!reply || practice || !remember.replies || text.trim() === '') return;
    const answering = remember.people ? reply.answering : undefined;
    const id = `reply:${network}:${at}`;
    const event: PublishedReply = {
      id,
      type: 'reply/published',
      at,
      network,
      text,
      ...(answering ? { answering } : {}),
    };
    const known = this.#known;
    const stored = await this.history.append([event]);
    if (stored === 0) return;
    // What was being read meanwhile may hold this reply or not: it is read again at the next question.
    if (!known || known !== this.#known) return this.#forget();
    known.index.add(event);
    known.talks.push(...talkOf(event));
  }

  /** What the checks of a reply may know of the former ones. */
  async signals(draft: Draft, { remember, now, sayMoment }: Told): Promise<PersonalSignals> {
    if (!remember.replies || draft.surface === 'post') return {};
    const { index } = await this.#read();
    const known = draft.answering && (await this.known(draft.network, draft.answering, { remember, now }));
    return {
      replies: index,
      repliesSince: now - remember.days * day,
      ...(sayMoment ? { sayMoment } : {}),
      justTalked: known !== undefined && now - known.last < sameExchange,
    };
  }

  /** The exchanges with somebody, if any are remembered. */
  async known(network: string, to: Answered, { remember, now }: Told): Promise<TalkedTo | undefined> {
    if (!remember.replies || !remember.people) return undefined;
    const { talks } = await this.#read();
    return peopleTalkedTo(talks, { now, days: remember.days }).get(personKey(network, to));
  }

  /** Erases every reply to somebody, for good. */
  async forget(network: string, to: Answered): Promise<void> {
    const person = personKey(network, to);
    const replies = await this.history.replies();
    const theirs = replies.filter(
      (reply) => reply.answering && personKey(reply.network, reply.answering) === person,
    );
    await this.history.eraseReplies(theirs.map(({ id }) => id));
    this.#forget();
  }

  /** Erases what was published before then, in ms since 1970, for good. */
  async erase(before: number): Promise<void> {
    await this.history.eraseReplies(before);
    this.#forget();
  }

  /** Erases what is older than she wants it kept. */
  tidy({ days }: Remembering, now: number): Promise<void> {
    return this.erase(now - days * day);
  }

  #forget(): void {
    this.#kept = undefined;
    this.#known = undefined;
  }

  #read(): Promise<Kept> {
    if (this.#kept) return this.#kept;
    const reading = this.history.replies().then((replies) => ({
      index: cannedIndex(replies),
      talks: replies.flatMap(talkOf),
    }));
    this.#kept = reading;
    reading.then(
      (known) => {
        if (this.#kept === reading) this.#known = known;
      },
      // A reading that failed is tried again at the next question.
      () => {
        if (this.#kept === reading) this.#forget();
      },
    );
    return reading;
  }
}
