import type { KnownPost } from './known-post';

const links = /https?:\/\/[^\s"'<>)\]]+/giu;
const marks = /[#@][\p{L}\p{N}_.-]+/gu;

/** The words of a post as they are compared between networks: no links, no hashtags, no mentions, no emoji. */
export const wordsOfPost = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(links, ' ')
    .replace(marks, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Below this many letters, the same words are a habit ("Bonne journée") rather than the same content. */
const fewestLetters = 20;

/** The page a post links to, without what only counts visits; undefined where it links to none. */
export function linkOfPost(text: string): string | undefined {
  const [first] = text.match(links) ?? [];
  if (first === undefined || !URL.canParse(first)) return undefined;
  const { host, pathname, searchParams } = new URL(first);
  const kept = [...searchParams].filter(([name]) => !/^(utm_|fbclid|gclid|igsh|mc_|ref$|src$)/i.test(name));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query ? `?${query}` : ''}`;
}

/** What tells that two posts carry the same content: their words, else the page they link to. */
export function contentKeys({ text }: Pick<KnownPost, 'text'>): readonly string[] {
  const words = wordsOfPost(text);
  const link = linkOfPost(text);
  return [...(words.length >= fewestLetters ? [`words ${words}`] : []), ...(link ? [`link ${link}`] : [])];
}
