import type { Mention } from './mention';

/** What "not about us" has taught of one brand: in how many mentions of each kind a mark of theirs was seen. */
export interface Relevance {
  readonly marks: Readonly<Record<string, readonly [about: number, other: number]>>;
  readonly about: number;
  readonly other: number;
}

export const untaught: Relevance = { marks: {}, about: 0, other: 0 };

const mostMarks = 2_000;

/** Words of a mention and the host it comes from. Prefixed, so that no word is a property of every object. */
function marksOf({ title, text, url }: Mention): string[] {
  const words =
    `${title} ${text}`
      .slice(0, 1_000)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  const host = /^https?:\/\/([^/?#]+)/i.exec(url ?? '')?.[1];
  return [...new Set(words.map((word) => `w:${word}`).concat(host ? [`h:${host.toLowerCase()}`] : []))];
}

/** One mention marked by the user as being about the brand (`about`) or about something else of that name. */
export function teach(relevance: Relevance, mention: Mention, about: boolean): Relevance {
  const marks = new Map(Object.entries(relevance.marks));
  for (const mark of marksOf(mention)) {
    const [yes, no] = marks.get(mark) ?? [0, 0];
    marks.set(mark, about ? [yes + 1, no] : [yes, no + 1]);
  }
  const kept = [...marks].sort((a, b) => b[1][0] + b[1][1] - a[1][0] - a[1][1]).slice(0, mostMarks);
  return {
    marks: Object.fromEntries(kept),
    about: relevance.about + (about ? 1 : 0),
    other: relevance.other + (about ? 0 : 1),
  };
}

/**
 * Is a mention most likely about something else? Naive Bayes over what was taught; never on a single mark, and only at
 * nine chances in ten: a warning lost costs more than one too many.
 */
export function isAboutSomethingElse({ marks, about, other }: Relevance, mention: Mention): boolean {
  if (other === 0) return false;
  let odds = Math.log((other + 1) / (about + 1));
  let telling = 0;
  for (const mark of marksOf(mention)) {
    if (!Object.hasOwn(marks, mark)) continue;
    const [yes, no] = marks[mark] ?? [0, 0];
    const weight = Math.log((no + 0.5) / (other + 1)) - Math.log((yes + 0.5) / (about + 1));
    if (weight > 0.5) telling++;
    odds += weight;
  }
  return telling >= 2 && odds > Math.log(9);
}
