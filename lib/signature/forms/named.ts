import { isAcronym, neverSigns } from '../lexicons/never-signs';
import type { Who } from '../who';
import type { Head } from './head';
import { leadAt } from './lead';
import type { ReadForm } from './reading';

/** Where a name stands that no mark sets apart. */
interface Place {
  /** Alone on its line, below a line that does not announce it ("Ce soir :"). */
  readonly ownLine: boolean;
  /** Right after a sentence, an emoji or a link, on the same line. */
  readonly afterSentence: boolean;
  readonly known: boolean;
}

// "J. Cole", "John F. Kennedy": there the full stop belongs to an initial.
const endOfSentence = /(?:[^.\s]{2}\.|[!?\u2026]|\p{Extended_Pictographic}\ufe0f?|https?:\/\/\S+)\s+$/u;

const fewWords = /^\p{L}[\p{L}\p{M}.'\u2019-]*(?: [\p{L}\p{M}.'\u2019-]+){0,2}$/u;

/** Is the next line one of a list: under a colon, or under lines of a few words that stand under one ("Winners:\nJulie")? */
const isListed = (above: string): boolean => {
  const lines = above.split('\n');
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = (lines[at] ?? '').trim();
    if (line.endsWith(':')) return true;
    if (!fewWords.test(line)) return false;
  }
  return false;
};

const placeOf = (head: Head, start: number, who: Who): Place => {
  const above = head.text.slice(0, head.lineStart).trimEnd();
  return {
    ownLine: leadAt(head, start) === 'line' && above !== '' && !isListed(above),
    afterSentence: endOfSentence.test(head.text.slice(Math.max(head.lineStart, start - 60), start)),
    known: head.isFirstName(who.name.split(' ')[0] ?? ''),
  };
};

/** A name with a role or a brand: the less these look it, the more the place must say. */
const acceptsSuffixed = (head: Head, who: Who, { ownLine, afterSentence, known }: Place): boolean => {
  if (who.suffixIs === 'team') return ownLine || (afterSentence && known);
  if (who.suffixIs === 'place') return ownLine && known;
  if (afterSentence) return known && head.answers() && !head.after.includes('link');
  return ownLine && (known || (who.shape !== 'full-name' && head.speaks()));
};

const acceptsBare = (head: Head, who: Who, { ownLine, afterSentence, known }: Place): boolean => {
  if (who.shape === 'placeholder') return ownLine && head.speaks();
  if (who.shape === 'initials') {
    const capitals = who.name.replaceAll('.', '');
    const letters = /^\p{Lu}+$/u.test(capitals) ? capitals.length : 0;
    return letters > 1 && letters < 4 && !isAcronym(who.name) && (ownLine || afterSentence) && head.speaks();
  }
  // "Théo B.": that full stop is the initial's.
  const stopped = head.text.endsWith('.') && !who.name.endsWith('.');
  if (!known || (stopped && !head.answers())) return false;
  return ownLine || (afterSentence && who.shape === 'name' && head.speaks());
};

/** `Julie - Acme`, `Susan, Acme Support`, a bare `Trinity`: somebody with no mark, told by the place. */
export const readNamed: ReadForm = (head) => {
  if (head.after.includes('mention')) return undefined;
  for (const { start, who } of head.candidates()) {
    if (who.lower || who.digit || (who.shape !== 'initials' && neverSigns(who.name))) continue;
    if (who.suffix !== undefined && neverSigns(who.suffix)) continue;
    const accepts = who.suffix === undefined ? acceptsBare : acceptsSuffixed;
    if (!accepts(head, who, placeOf(head, start, who))) continue;
    const form = who.suffix === undefined ? 'bare' : 'name-org';
    return { start, form, who, before: '', behind: head.text.slice(start + who.name.length) };
  }
  return undefined;
};
