import type { Check } from '../../draft/check';
import { wholeSpan } from '../../draft/span';
import type { BrandVoice } from '../brand-voice';
import { readText } from '../text/read-text';
import type { Word } from '../text/word';
import type { VoiceSignals } from '../voice-signals';

type Posts = NonNullable<VoiceSignals['ownPosts']>;

/** Words in a shingle, fewest words compared, and share of shingles in common that makes a copy (Broder 1997). */
const shingleLength = 3;
const fewestWords = 8;
const copied = 0.6;
/** Own posts compared: those of a busy quarter. */
const mostPosts = 300;

const known = new WeakMap<Posts, readonly ReadonlySet<string>[]>();

/**
 * The draft says again what one of the last posts said. The earlier post is shown beside. Replies may: a careful
 * answer to the same question is the same answer.
 */
export const nearCopy: Check<BrandVoice, VoiceSignals> = {
  id: 'originality/near-copy',
  run(draft, _voice, { ownPosts }) {
    if (draft.surface === 'reply' || ownPosts === undefined || ownPosts.length === 0) return [];
    const own = shinglesOf(readText(draft.text).words);
    if (own.size < fewestWords - shingleLength + 1) return [];
    let best = { share: 0, at: -1 };
    for (const [at, other] of ready(ownPosts).entries()) {
      const share = resemblance(own, other);
      if (share > best.share) best = { share, at };
    }
    const earlier = ownPosts[best.at];
    if (earlier === undefined || best.share < copied || earlier.text === draft.text) return [];
    return [
      {
        check: 'originality/near-copy',
        span: wholeSpan(draft.text),
        reason: { key: 'findingNearCopy' },
        earlier: earlier.text,
        edits: [],
        weight: 1,
      },
    ];
  },
};

function ready(posts: Posts): readonly ReadonlySet<string>[] {
  let sets = known.get(posts);
  if (sets === undefined) {
    sets = posts.slice(0, mostPosts).map(({ text }) => shinglesOf(readText(text.slice(0, 5_000)).words));
    known.set(posts, sets);
  }
  return sets;
}

function shinglesOf(words: readonly Word[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    shingles.add(
      words
        .slice(at, at + shingleLength)
        .map(({ plain }) => plain)
        .join(' '),
    );
  }
  return shingles;
}

/** Share of the smaller text's shingles that the other has too: a shortened copy is a copy. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < fewestWords - shingleLength + 1 || small.size * 3 < large.size) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / small.size;
}
