import { replyFeatures } from './reply-features';
import { replyWords } from './reply-words';

/** A reply that was published. */
export interface StoredReply {
  readonly text: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Former replies that say the same. */
export interface CannedMatch {
  /** How many there are. */
  readonly count: number;
  /** The latest of them. */
  readonly last: StoredReply;
  /** How alike the closest is: 0 nothing in common, 1 the same but for names and greetings. */
  readonly likeness: number;
}

export interface CannedIndex {
  readonly size: number;
  add(reply: StoredReply): void;
  /** The former replies of which `text` is a near-copy, those since `since` only. */
  search(text: string, since?: number): CannedMatch | undefined;
}

/** From this likeness on, two replies are the same one: see the README for how it was chosen. */
export const cannedFrom = 0.6;

/** A reply with fewer words than this ("Avec plaisir !") may be said as often as one likes. */
const fewestWords = 6;

/**
 * Replies to be searched for near-copies: an inverted file of words and pairs of words, likeness by the
 * coefficient of Dice (1945), 2 × shared / (both). Ten thousand replies are searched in a few milliseconds.
 */
export const cannedIndex = (replies: Iterable<StoredReply> = []): CannedIndex => {
  const stored: StoredReply[] = [];
  const sizes: number[] = [];
  const holders = new Map<number, number[]>();
  let shared = new Uint16Array(1024);

  const add = (reply: StoredReply): void => {
    const words = replyWords(reply.text);
    if (words.length < fewestWords) return;
    const features = replyFeatures(words);
    const at = stored.push(reply) - 1;
    sizes.push(features.size);
    for (const feature of features) {
      const list = holders.get(feature);
      if (list) list.push(at);
      else holders.set(feature, [at]);
    }
    if (stored.length > shared.length) shared = new Uint16Array(shared.length * 2);
  };

  const search = (text: string, since = Number.NEGATIVE_INFINITY): CannedMatch | undefined => {
    const words = replyWords(text);
    if (words.length < fewestWords || stored.length === 0) return undefined;
    const features = replyFeatures(words);
    shared.fill(0, 0, stored.length);
    for (const feature of features) {
      for (const at of holders.get(feature) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    }
    let count = 0;
    let likeness = 0;
    let last: StoredReply | undefined;
    for (let at = 0; at < stored.length; at++) {
      const alike = (2 * (shared[at] ?? 0)) / (features.size + (sizes[at] ?? 0));
      const reply = stored[at];
      if (alike < cannedFrom || !reply || reply.at < since) continue;
      count++;
      likeness = Math.max(likeness, alike);
      if (!last || reply.at >= last.at) last = reply;
    }
    return last && { count, last, likeness };
  };

  for (const reply of replies) add(reply);
  return {
    get size() {
      return stored.length;
    },
    add,
    search,
  };
};
