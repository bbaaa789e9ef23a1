import { type Relevance, teach, untaught } from '../../vigilance/relevance';
import type { KeptMention } from './vigilance-store';

/** Fewer "not about us" than this teach nothing but themselves. */
const fewestTaught = 2;
/** Mentions she left alone stand for what is about the brand: these many, the newest. */
const mostUsual = 300;

/**
 * What "not about us" has taught. The words of the brand's own name are in what she left alone too, and so weigh nothing;
 * a mark seen in a single mention put aside says little, and is left out.
 */
export function taughtRelevance(mentions: readonly KeptMention[]): Relevance {
  const others = mentions.filter(({ other }) => other);
  if (others.length < fewestTaught) return untaught;
  const usual = mentions
    .filter(({ other }) => !other)
    .sort((a, b) => b.at - a.at)
    .slice(0, mostUsual);
  let relevance = untaught;
  for (const { mention } of others) relevance = teach(relevance, mention, false);
  const telling = Object.entries(relevance.marks).filter(([, [, no]]) => no >= fewestTaught);
  const known = new Set(telling.map(([mark]) => mark));
  for (const { mention } of usual) relevance = teach(relevance, mention, true);
  const marks = Object.entries(relevance.marks).filter(([mark]) => known.has(mark));
  return { ...relevance, marks: Object.fromEntries(marks) };
}
