import type { Check } from '../../draft/check';
import type { BrandVoice } from '../brand-voice';
import lexicon from '../lexicons/hashtag-words.json';
import { readText, type Tag } from '../text/read-text';
import { wordSet } from '../text/word-set';
import type { VoiceSignals } from '../voice-signals';

const common = wordSet(lexicon.words);
/** Shorter hashtags are read well enough as one word; longer ones are cut nowhere for sure. */
const shortest = 8;
const longest = 40;
const shortestWord = 3;

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * A hashtag of several words all in small letters: a screen reader says it as one, #MerciATous it reads. Only where
 * every part is a known word, of the lexicon or of the message itself.
 */
export const hashtagCase: Check<BrandVoice, VoiceSignals> = {
  id: 'accessibility/hashtag-case',
  run(draft) {
    const { tags, words } = readText(draft.text);
    const own = new Set(words.map(({ plain }) => bare(plain)).filter(({ length }) => length > shortestWord));
    const found = tags.flatMap((tag) => {
      const better = capitalised(tag, own);
      return better === undefined ? [] : [{ tag, better }];
    });
    const [first, ...others] = found;
    if (first === undefined) return [];
    const { tag, better } = first;
    return [
      {
        check: 'accessibility/hashtag-case',
        span: tag.span,
        alsoAt: others.map((other) => other.tag.span),
        reason: { key: 'findingHashtagCase', params: { TAG: tag.text.slice(1) } },
        edits: [{ span: tag.span, text: better, label: { key: 'editHashtagCapitals' } }],
        weight: 0,
      },
    ];
  },
};

function capitalised({ kind, text }: Tag, own: ReadonlySet<string>): string | undefined {
  const word = text.slice(1).normalize('NFC');
  if (kind !== 'hashtag' || word.length < shortest || word.length > longest || !/^\p{Ll}+$/u.test(word))
    return undefined;
  const known = (part: string): boolean => common.has(bare(part)) || own.has(bare(part));
  if (known(word)) return undefined;
  const parts = split(word, known);
  if (parts === undefined || parts.length < 2) return undefined;
  return `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
}

/** Fewest known words that make up the whole; `undefined` where none do. */
function split(word: string, known: (part: string) => boolean): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let from = 0; from + shortestWord <= end; from += 1) {
      const before = best[from];
      const part = word.slice(from, end);
      if (before === undefined || !known(part)) continue;
      const now = best[end];
      if (now === undefined || before.length + 1 < now.length) best[end] = [...before, part];
    }
  }
  return best[word.length];
}
