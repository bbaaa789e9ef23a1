import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isLanguage, type Language } from '../../../lib/voice/language';
import { voiceBackground } from '../../../lib/voice/match/voice-background';
import { learnProfile, voiceScore } from '../../../lib/voice/match/voice-profile';
import { atLeast, type Figure } from './figure';
import { areaUnderCurve, percentile } from './metrics';
import { shippedBackground } from './models';

interface Post {
  readonly account: string;
  readonly language: Language;
  readonly date: string;
  readonly text: string;
}

/** Posts of the accounts, links and mentions as the data have them, signatures taken off. */
export function accountPosts(folder: string, file: string): readonly Post[] {
  const path = join(folder, 'voice', file);
  if (!existsSync(path)) return [];
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line): Post[] => {
      const { a, lang, date = '', text, nosig } = JSON.parse(line) as Record<string, string>;
      const said = nosig ?? text;
      return isLanguage(lang) && said ? [{ account: a ?? '', language: lang, date, text: said }] : [];
    });
}

export function byAccount(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const accounts = new Map<string, Post[]>();
  for (const post of posts) {
    const name = `${post.language} ${post.account}`;
    const list = accounts.get(name);
    if (list) list.push(post);
    else accounts.set(name, [post]);
  }
  for (const list of accounts.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return accounts;
}

const mostTried = 150;
const window = 5;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Means of five posts in a row. */
const windows = (scores: readonly number[]): readonly number[] =>
  Array.from({ length: Math.floor(scores.length / window) }, (_, at) =>
    mean(scores.slice(at * window, (at + 1) * window)),
  );

interface Tried {
  readonly language: Language;
  readonly one: number;
  readonly five: number;
  readonly caught: number;
}

/**
 * Own later posts against posts of accounts that the background has not seen: half of the other accounts of the
 * language are background, half are foreign, then the other way round. With another folder than the open data, the
 * open accounts are the background and the folder's are tried.
 */
function tryAccounts(
  own: readonly Post[],
  known: readonly Post[],
  references: number,
  fewest: number,
  shipped = false,
): readonly Tried[] {
  const accounts = byAccount(own);
  const others = byAccount(known);
  const tried: Tried[] = [];
  for (const [name, posts] of accounts) {
    const language = posts[0]?.language;
    if (language === undefined || posts.length < references + fewest) continue;
    const size = Math.min(mostTried, posts.length - references);
    const later = posts.slice(-size).map(({ text }) => text);
    const earlier = posts.slice(-size - references, -size).map(({ text }) => text);
    const foreign = [...accounts, ...[...others].filter(([other]) => !accounts.has(other))].filter(
      ([other, list]) => other !== name && list[0]?.language === language,
    );
    for (const half of foreign.length < 2 ? [] : [0, 1]) {
      const unseen = foreign.filter((_, at) => at % 2 === half);
      const seen = foreign.filter((_, at) => at % 2 !== half);
      const background = shipped
        ? shippedBackground(language)
        : voiceBackground(
            seen.flatMap(([, list]) => list.slice(0, 200).map(({ text }) => text)),
            language,
          );
      if (background === undefined) continue;
      const profile = learnProfile(earlier, background);
      const score = (text: string): number => voiceScore(text, profile, background);
      const mine = later.map(score);
      const theirs = unseen.map(([, list]) => list.slice(-mostTried).map(({ text }) => score(text)));
      const bar = percentile(mine, 0.05);
      tried.push({
        language,
        one: areaUnderCurve(mine, theirs.flat()),
        five: areaUnderCurve(windows(mine), theirs.flatMap(windows)),
        caught: theirs.flat().filter((one) => one < bar).length / theirs.flat().length,
      });
    }
  }
  return tried;
}

/** "Is this in our voice?": area under the curve, one post and five. */
export function matchSection(folder: string, open: string): readonly Figure[] {
  const figures: Figure[] = [];
  const add = (
    name: string,
    tried: readonly Tried[],
    of: 'one' | 'five' | 'caught',
    bound: number | undefined,
  ): void => {
    if (tried.length === 0) return;
    figures.push({
      name,
      value: mean(tried.map((one) => one[of])),
      ...(bound === undefined ? {} : { goal: atLeast(bound) }),
      on: `${tried.length} trials`,
    });
  };
  const known = (file: string): readonly Post[] => (open === folder ? [] : accountPosts(open, file));
  const care = tryAccounts(
    accountPosts(folder, 'care-brands.jsonl.gz'),
    known('care-brands.jsonl.gz'),
    20,
    15,
  );
  add(
    'match.care.en.k20',
    care.filter(({ language }) => language === 'en'),
    'one',
    0.955,
  );
  const open100 = tryAccounts(
    accountPosts(folder, 'public-accounts.jsonl.gz'),
    known('public-accounts.jsonl.gz'),
    100,
    40,
  );
  for (const [language, bound] of [
    ['en', 0.84],
    ['fr', 0.75],
    ['es', undefined],
    ['pt', undefined],
  ] as const) {
    add(
      `match.public.${language}.k100`,
      open100.filter((one) => one.language === language),
      'one',
      bound,
    );
  }
  add('match.public.five.k100', open100, 'five', 0.92);
  add('match.public.caughtAt5', open100, 'caught', 0.5);
  const alone = tryAccounts(
    accountPosts(folder, 'public-accounts.jsonl.gz'),
    known('public-accounts.jsonl.gz'),
    100,
    40,
    true,
  );
  for (const language of ['en', 'fr', 'es', 'pt'] as const) {
    add(
      `match.shipped.${language}.k100`,
      alone.filter((one) => one.language === language),
      'one',
      undefined,
    );
  }
  add('match.shipped.five.k100', alone, 'five', undefined);
  return figures;
}
