import { readEveryLanguage } from './address/every-language';
import { findAddress } from './address/find-address';
import type { BrandVoice, DimensionName, DimensionPoint } from './brand-voice';
import { bookOf } from './checks/phrase-check';
import type { Language } from './language';
import en from './lexicons/en/register.json';
import fr from './lexicons/fr/register.json';
import { findEmoji } from './text/find-emoji';
import { findPhrases } from './text/find-phrase';
import { readText } from './text/read-text';
import { textLanguage } from './text-language';

// Past posts may be in any of them.
readEveryLanguage();

/** One thing that past posts show, with some of them to judge by. */
export interface Habit {
  /** Path of the property in the brand pack: `address.fr`, `dimensions.formal`, `emoji.most`. */
  readonly field: string;
  readonly value: string | number;
  /** Share of the posts that show it, 0 to 1. */
  readonly share: number;
  readonly examples: readonly string[];
}

/** A voice as past posts suggest it: a proposal, for the brand to accept line by line. */
export interface ProposedVoice {
  readonly voice: BrandVoice;
  readonly habits: readonly Habit[];
  /** Posts that were read. */
  readonly posts: number;
}

/** Fewer posts than this show no habit. */
const fewestPostsToLearn = 10;
const mostPosts = 500;
const examplesGiven = 3;

/** A post taken apart once. */
interface Post {
  readonly text: string;
  readonly language: Language | undefined;
}

/** Proposes address, dimensions and habits from past posts, newest first, each with examples. */
export function learnVoice(texts: readonly string[]): ProposedVoice {
  const posts = texts
    .slice(0, mostPosts)
    .filter((text) => text.trim() !== '')
    .map((text): Post => ({ text: text.slice(0, 5_000), language: textLanguage(text.slice(0, 5_000)) }));
  if (posts.length < fewestPostsToLearn) {
    return { voice: { address: {}, words: [] }, habits: [], posts: posts.length };
  }
  const address = learnAddress(posts);
  const dimensions = learnDimensions(posts);
  const counted = learnCounts(posts);
  const value = (field: string): number | undefined => {
    const found = counted.find((habit) => habit.field === field)?.value;
    return typeof found === 'number' ? found : undefined;
  };
  const emoji = value('emoji.most');
  const hashtags = value('hashtags.most');
  const exclamations = value('punctuation.exclamations');
  return {
    voice: {
      address: Object.fromEntries(
        address.map(({ field, value: form }) => [field.slice('address.'.length), form]),
      ),
      words: [],
      dimensions: Object.fromEntries(
        dimensions.map(({ field, value: point }) => [field.slice('dimensions.'.length), point]),
      ),
      ...(emoji === undefined ? {} : { emoji: { most: emoji } }),
      ...(hashtags === undefined ? {} : { hashtags: { most: hashtags } }),
      ...(exclamations === undefined ? {} : { punctuation: { exclamations } }),
    },
    habits: [...address, ...dimensions, ...counted],
    posts: posts.length,
  };
}

const habit = (field: string, value: string | number, showing: readonly Post[], all: number): Habit => ({
  field,
  value,
  share: showing.length / Math.max(1, all),
  examples: showing.slice(0, examplesGiven).map(({ text }) => text),
});

/** A form counts as the brand's when nine in ten of the posts that speak to somebody use it alone. */
function learnAddress(posts: readonly Post[]): readonly Habit[] {
  const habits: Habit[] = [];
  const spoken = new Set(
    posts.flatMap(({ language }) => (language === undefined || language === 'en' ? [] : [language])),
  );
  for (const language of spoken) {
    const own = posts.filter((post) => post.language === language);
    if (own.length < fewestPostsToLearn) continue;
    const forms = own.map((post) => ({
      post,
      said: new Set(findAddress(post.text, language).map(({ form }) => form)),
    }));
    const only = (form: 'tu' | 'vous'): readonly Post[] =>
      forms.filter(({ said }) => said.has(form) && said.size === 1).map(({ post }) => post);
    const tu = only('tu');
    const vous = only('vous');
    const speaking = forms.filter(({ said }) => said.size > 0).length;
    const field = `address.${language}`;
    if (speaking < own.length * 0.03) habits.push(habit(field, 'none', own, own.length));
    else if (tu.length >= 0.9 * speaking) habits.push(habit(field, 'tu', tu, own.length));
    else if (vous.length >= 0.9 * speaking) habits.push(habit(field, 'vous', vous, own.length));
    else habits.push(habit(field, 'either', [...tu.slice(0, 1), ...vous.slice(0, 1)], own.length));
  }
  return habits;
}

/** Share of posts from which a dimension is at one end, and under which, with enough posts, at the other. */
const ends: Readonly<Record<DimensionName, { readonly high: number; readonly low: number }>> = {
  formal: { high: 0.25, low: 0 },
  funny: { high: 0.08, low: 0 },
  irreverent: { high: 0.04, low: 0 },
  enthusiastic: { high: 0.5, low: 0.05 },
};
/** Posts without a sign before its absence is a habit. */
const enoughForNever = 50;

function learnDimensions(posts: readonly Post[]): readonly Habit[] {
  const having = (list: 'casual' | 'formal' | 'funny' | 'irreverent' | 'enthusiastic'): readonly Post[] =>
    posts.filter(({ text, language }) => {
      const lexicon = language === 'fr' ? fr : language === 'en' ? en : undefined;
      return lexicon !== undefined && findPhrases(readText(text).words, bookOf(lexicon[list])).length > 0;
    });
  const loud = posts.filter(({ text }) => /!/u.test(text));
  const keen = new Set([...having('enthusiastic'), ...loud]);
  const signs: readonly (readonly [DimensionName, readonly Post[]])[] = [
    ['funny', having('funny')],
    ['irreverent', having('irreverent')],
    ['enthusiastic', posts.filter((post) => keen.has(post))],
  ];
  const habits = signs.flatMap(([name, showing]) => endOf(name, showing, posts.length));
  const casual = having('casual');
  const formal = having('formal');
  const { high } = ends.formal;
  if (casual.length > 2 * formal.length && casual.length >= high * posts.length) {
    habits.push(habit('dimensions.formal', -1, casual, posts.length));
  } else if (formal.length > 2 * casual.length && formal.length >= high * posts.length) {
    habits.push(habit('dimensions.formal', 1, formal, posts.length));
  }
  return habits;
}

function endOf(name: DimensionName, showing: readonly Post[], all: number): Habit[] {
  const share = showing.length / all;
  const { high, low } = ends[name];
  const point: DimensionPoint = share >= high ? 1 : share <= low && all >= enoughForNever ? -1 : 0;
  return point === 0 ? [] : [habit(`dimensions.${name}`, point, showing, all)];
}

/**
 * Numbers that forty-nine posts in fifty stay under: with one in twenty over each, three such habits would find fault
 * with one in seven of her own posts.
 */
function learnCounts(posts: readonly Post[]): readonly Habit[] {
  const most = (field: string, count: (text: string) => number): Habit => {
    const counts = posts.map((post) => ({ post, count: count(post.text) })).sort((a, b) => a.count - b.count);
    const value = counts[Math.floor((counts.length - 1) * 0.98)]?.count ?? 0;
    const within = counts.filter((one) => one.count <= value);
    const examples = within.filter((one) => one.count === value).map(({ post }) => post);
    return { ...habit(field, value, examples, posts.length), share: within.length / posts.length };
  };
  return [
    most('emoji.most', (text) => findEmoji(text).length),
    most('hashtags.most', (text) => readText(text).tags.filter(({ kind }) => kind === 'hashtag').length),
    most('punctuation.exclamations', (text) =>
      Math.max(1, ...[...text.matchAll(/!+/gu)].map(([run]) => run.length)),
    ),
  ];
}
