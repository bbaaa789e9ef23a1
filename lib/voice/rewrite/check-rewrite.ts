import { guessLanguage } from '../guess-language';
import type { LanguageJudge } from '../language-clues';
import { readText, type Tag } from '../text/read-text';
import type { RewriteProblem } from './rewrite-problem';

type Checked = { readonly text: string } | { readonly problem: RewriteProblem };

/**
 * Signs that no wording needs and that can hide one: controls but the line break, bidi and zero-width ones, lone
 * surrogates, tag letters, private use. The joiner of emoji stays.
 */
const hiddenSigns =
  /(?!\n)[\p{Cc}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}\p{Co}\u{e0000}-\u{e007f}]/u;
const markdown = /\*\*\S|```|__\S|^#{1,6} |\]\(/m;
/** A name and an ending: what a network would turn into a link. */
const site = /(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const scheme = /\b[a-z][a-z0-9+.-]{1,20}:\/\//i;

/** A wording may be this much longer than its draft. */
const growth = 2;
const leeway = 200;

const lower = (list: readonly string[]) => new Set(list.map((one) => one.toLowerCase()));
const adds = (before: readonly string[], after: readonly string[]): boolean => {
  const known = lower(before);
  return after.some((one) => !known.has(one.toLowerCase()));
};

const tagsOf = (text: string, ...kinds: readonly Tag['kind'][]): readonly string[] =>
  readText(text)
    .tags.filter(({ kind }) => kinds.includes(kind))
    .map((tag) => tag.text);

/** Figures with and without what groups their digits: 1 200, 1200, 10 h 30. */
const figuresOf = (text: string): readonly string[] => [
  ...(text.match(/\p{Nd}+/gu) ?? []),
  ...(text.match(/\p{Nd}+(?:[ \u00a0\u202f.,’']\p{Nd}+)+/gu) ?? []).map((run) => run.replace(/\P{Nd}/gu, '')),
];

function problemOf(
  draft: string,
  text: string,
  fits: (text: string) => boolean,
  judge: LanguageJudge | undefined,
): RewriteProblem | undefined {
  if (text === '') return 'empty';
  if (text === draft.trim()) return 'same';
  if (text.length > draft.length * growth + leeway || !fits(text)) return 'too-long';
  if (hiddenSigns.test(text)) return 'hidden-signs';
  if (adds(tagsOf(draft, 'markup'), tagsOf(text, 'markup')) || (markdown.test(text) && !markdown.test(draft)))
    return 'markup';
  const links = (of: string) => [...tagsOf(of, 'link', 'email'), ...(of.match(site) ?? [])];
  if (adds(links(draft), links(text)) || (scheme.test(text) && !scheme.test(draft))) return 'added-link';
  const mentions = (of: string) => of.match(/@[\p{L}\p{N}_][\p{L}\p{N}_.@-]*/gu) ?? [];
  if (adds(mentions(draft), mentions(text))) return 'added-mention';
  if (adds(tagsOf(draft, 'hashtag'), tagsOf(text, 'hashtag'))) return 'added-hashtag';
  if (adds(figuresOf(draft), figuresOf(text))) return 'added-figure';
  const was = guessLanguage(readText(draft).words, { judge });
  const is = guessLanguage(readText(text).words, { language: was, judge });
  return was !== undefined && is !== undefined && was !== is ? 'language' : undefined;
}

/**
 * The wording that a model proposes for this draft, or why it is not shown. `fits`: is a text short enough for its
 * network? Only plain words of the draft's own language pass: no link, mention, hashtag or figure that the draft did
 * not have, no markup, nothing hidden. Never throws.
 */
export function checkRewrite(
  draft: string,
  said: string,
  fits: (text: string) => boolean,
  judge?: LanguageJudge,
): Checked {
  const text = said.replace(/\r\n?/g, '\n').trim();
  const problem = problemOf(draft, text, fits, judge);
  return problem ? { problem } : { text };
}
