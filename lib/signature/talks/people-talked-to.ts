import { topicWords } from './topic-words';

/** Something that happened, from the history: a reply published through Paraphe, or a wish to forget somebody. */
export type TalkEvent =
  | {
      readonly kind: 'replied';
      readonly at: number;
      readonly network: string;
      /** The person answered, as the page named them. */
      readonly to: { readonly name: string; readonly handle?: string };
      readonly text: string;
      /** What they had written, where the page showed it. */
      readonly theirs?: string;
    }
  | { readonly kind: 'forgot'; readonly at: number; readonly person: string };

/** What is remembered of somebody: enough for "3rd exchange with Paul; last: 12 Nov about the delivery". */
export interface TalkedTo {
  readonly person: string;
  readonly name: string;
  readonly count: number;
  /** When the last exchange was, in milliseconds since 1970. */
  readonly last: number;
  /** What it was about: up to three words, the most telling first. */
  readonly topic: readonly string[];
}

export interface Retention {
  readonly now: number;
  /** Exchanges older than this many days are as if they had never been. */
  readonly days: number;
}

const dayLength = 86_400_000;

/** Who somebody is: their handle on a network where there is one, else their name there. */
export const personKey = (network: string, to: { readonly name: string; readonly handle?: string }): string =>
  `${network}:${(to.handle ?? to.name).normalize('NFC').trim().replace(/^@/, '').toLowerCase()}`;

/** When each person was last forgotten. */
const forgottenAt = (events: readonly TalkEvent[]): ReadonlyMap<string, number> => {
  const when = new Map<string, number>();
  for (const event of events) {
    if (event.kind === 'forgot')
      when.set(event.person, Math.max(event.at, when.get(event.person) ?? event.at));
  }
  return when;
};

/**
 * The people talked to, by {@link personKey}: a fold over what happened, in any order. Forgetting somebody
 * takes away all that came before it; what is out of the retention period is left out.
 */
export const peopleTalkedTo = (
  events: Iterable<TalkEvent>,
  { now, days }: Retention,
): ReadonlyMap<string, TalkedTo> => {
  const all = [...events];
  const forgotten = forgottenAt(all);
  const people = new Map<string, TalkedTo>();
  for (const event of all) {
    if (event.kind !== 'replied' || event.at > now || now - event.at > days * dayLength) continue;
    const person = personKey(event.network, event.to);
    if (event.at <= (forgotten.get(person) ?? Number.NEGATIVE_INFINITY)) continue;
    const known = people.get(person);
    const later = !known || event.at >= known.last;
    people.set(person, {
      person,
      name: later ? event.to.name : known.name,
      count: (known?.count ?? 0) + 1,
      last: later ? event.at : known.last,
      topic: later ? topicWords(event.theirs ?? '', event.text) : known.topic,
    });
  }
  return people;
};

/** The event that makes somebody forgotten. */
export const forget = (person: string, at: number): TalkEvent => ({ kind: 'forgot', at, person });

/** The events that may be erased for good: out of the retention period, or about somebody forgotten since. */
export const erasable = (events: Iterable<TalkEvent>, { now, days }: Retention): readonly TalkEvent[] => {
  const all = [...events];
  const forgotten = forgottenAt(all);
  return all.filter((event) => {
    if (event.kind !== 'replied') return false;
    const since = forgotten.get(personKey(event.network, event.to)) ?? Number.NEGATIVE_INFINITY;
    return now - event.at > days * dayLength || event.at <= since;
  });
};
