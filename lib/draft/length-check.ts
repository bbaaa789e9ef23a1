import type { Check } from './check';
import type { Edit } from './finding';
import type { Span } from './span';

/** A network's length rule, as its adapter states it. */
export interface LengthRule {
  readonly max: number;
  /** Length of a text in the network's own unit. */
  measure(text: string): number;
  /** Offset of the first code unit beyond the limit, or undefined when the text fits. */
  overflow(text: string): number | undefined;
}

export interface LengthSignals {
  readonly limit?: LengthRule;
  /** What must stay at the end when the text is cut: the signature. */
  readonly keepAtEnd?: Span;
}

/** Ends of sentences, the best places to cut a text: after the mark and what closes it. */
const sentenceEnd = /[.!?…]+["»”’)\]]*(?=\s|$)/gu;

/**
 * Leaves out the fewest last sentences that make the text fit, with what must stay kept at its end.
 * Undefined when not even the first sentence fits: only the writer can shorten that.
 */
function cutAtSentence(text: string, limit: LengthRule, keepAtEnd: Span | undefined): Edit | undefined {
  const tailStart = keepAtEnd ? text.slice(0, keepAtEnd.start).trimEnd().length : text.length;
  const tail = text.slice(tailStart);
  const ends = [...text.slice(0, tailStart).matchAll(sentenceEnd)]
    .map((m) => m.index + m[0].length)
    .filter((end) => end < tailStart);
  const fits = (end: number) => limit.measure(text.slice(0, end) + tail) <= limit.max;
  // More sentences are never shorter: halving spares a long text hundreds of measures.
  let [kept, tooMany] = [0, ends.length + 1];
  while (tooMany - kept > 1) {
    const middle = (kept + tooMany) >> 1;
    if (fits(ends[middle - 1] ?? 0)) kept = middle;
    else tooMany = middle;
  }
  const end = ends[kept - 1];
  if (end === undefined) return undefined;
  return { span: { start: end, end: tailStart }, text: '', label: { key: 'fixCutAtSentence' } };
}

/** The message is longer than the network takes: by how much, from which word on, and where it could end. */
export const lengthCheck: Check<unknown, LengthSignals> = {
  id: 'length/over',
  run(draft, _voice, { limit, keepAtEnd }) {
    const from = limit?.overflow(draft.text);
    if (!limit || from === undefined) return [];
    const over = limit.measure(draft.text) - limit.max;
    const edit = cutAtSentence(draft.text, limit, keepAtEnd);
    return [
      {
        check: 'length/over',
        span: { start: from, end: draft.text.length },
        reason: { plural: 'findingLengthOver', count: over, params: { max: limit.max } },
        edits: edit ? [edit] : [],
        weight: 2,
      },
    ];
  },
};
