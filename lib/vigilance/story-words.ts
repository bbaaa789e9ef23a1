import type { Mention } from './mention';

const longest = 60;

/** Words as they compare: lower case, no accents, no punctuation. */
const plainWords = (text: string): string[] =>
  text
    .slice(0, 2_000)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Title - The Daily": news services put the publication's name behind the title. */
function withoutPublication(title: string): string {
  const cut = title.search(/\s[-–—|]\s[^-–—|]{2,40}$/u);
  return cut > 20 ? title.slice(0, cut) : title;
}

/** The pairs of neighbouring words a mention is recognised by: of its title, or of its text when it has no title. */
export function storyPairs({ title, text }: Mention): ReadonlySet<string> {
  const words = plainWords(title === '' ? text : withoutPublication(title)).slice(0, longest);
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}
