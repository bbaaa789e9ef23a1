import * as v from 'valibot';
import { awaitedOn } from './awaited';
import { answeringSchema, type EventOf } from './event';
import { matchVariant } from './match-variant';
import { stillAwaited } from './still-awaited';
import type { HistoryStore } from './store';

/** A text that a network's own button published, as the page saw it. */
export const seenSchema = v.object({
  network: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  text: v.pipe(v.string(), v.maxLength(70_000)),
  /** Ms since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  practice: v.boolean(),
  /** The account that posted, where the page told: which of several brands wrote. Not kept. */
  account: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
  /** Present when it was a reply and replies are remembered; with the person answered if people are too. */
  reply: v.exactOptional(v.object({ answering: v.exactOptional(answeringSchema) })),
  /** Present when it was a post of one's own and such posts are kept as references; with its account where the page told. */
  own: v.exactOptional(v.object({ account: v.exactOptional(v.pipe(v.string(), v.maxLength(200))) })),
});
export type Seen = v.InferOutput<typeof seenSchema>;

/**
 * Keeps a publication if it is one that a cross-test was waiting for, and gives its event; undefined for any other
 * message, of which nothing is kept. The event's id says what happened, so that seeing it twice is one event.
 */
export async function keepSeen(
  seen: Seen,
  history: HistoryStore,
): Promise<EventOf<'publication/observed'> | undefined> {
  const { network, text, at, practice } = seen;
  const awaited = awaitedOn(network, await stillAwaited(history, at)).filter(
    (one) => one.practice === practice,
  );
  const match = matchVariant(text, awaited);
  if (!match) return undefined;
  const { experiment, variant } = match;
  const id = `${experiment}:published:${variant}:${network}`;
  const event = { id, type: 'publication/observed', experiment, variant, network, text, at } as const;
  await history.append([event]);
  return event;
}
