import type { Sentence } from '../draft/message-key';

const isOrder = (note: Sentence) => 'key' in note && note.key === 'crosstestNoteOrder';

/**
 * The notes of a verdict, in which each message's coming second is one thing to know: in a crossover the order weighs
 * on both alike, and two sentences would say it twice.
 */
export function orderNotes(notes: readonly Sentence[]): readonly Sentence[] {
  const orders = notes.filter(isOrder);
  const seconds = new Set(orders.map(({ params }) => params?.second));
  if (seconds.size < 2) return notes;
  const percents = orders.map(({ params }) => Number(params?.percent));
  const both: Sentence = {
    key: 'crosstestNoteOrderBoth',
    params: { low: Math.min(...percents), high: Math.max(...percents) },
  };
  const same: Sentence = { key: 'crosstestNoteOrderEach', params: { percent: Math.min(...percents) } };
  const said = new Set(percents).size === 1 ? same : both;
  return [said, ...notes.filter((note) => !isOrder(note))];
}
